import type { ReactNode } from 'react';

interface PaneActionProps {
  readonly label: string;
  /** Keeps the focus, unlike `disabled`: at the last event the button under the finger does not vanish. */
  readonly isDisabled?: boolean;
  /** For a button that is either in or out. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button in the header of the pane. */
export function PaneAction({ label, isDisabled = false, isPressed, onClick, children }: PaneActionProps) {
  return (
    <button
      type="button"
      className="pane-action"
      aria-label={label}
      title={label}
      aria-disabled={isDisabled || undefined}
      aria-pressed={isPressed}
      onClick={isDisabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
