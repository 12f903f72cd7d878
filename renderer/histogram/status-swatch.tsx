import type { StatusKind } from './status-counts.ts';

/** A little of what the bars of a kind are drawn with. */
export function StatusSwatch({ kind }: { readonly kind: StatusKind | 'all' }) {
  return <span aria-hidden className="histogram-swatch" data-kind={kind} />;
}
