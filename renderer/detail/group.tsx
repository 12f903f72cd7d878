import type { ReactNode } from 'react';

interface GroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Fields of the event that answer one question. */
export function Group({ label, children }: GroupProps) {
  return (
    <section className="pane-group" aria-label={label}>
      <h4 className="pane-heading">{label}</h4>
      <dl>{children}</dl>
    </section>
  );
}
