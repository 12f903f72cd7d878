import { type ReactNode, useRef } from 'react';
import { Group, type Layout, type LayoutChangedMeta, Separator } from 'react-resizable-panels';
import type { Settings } from '../../shared/settings.ts';
import { useSetting } from '../state/settings.ts';

type PaneName = keyof Settings['panes'];
const BESIDE_THE_TABLE = ['facets', 'detail'] as const satisfies readonly PaneName[];

interface ResizablePanesProps {
  readonly children: ReactNode;
}

/** Panels beside each other, with a {@link PaneSeparator} between two. A panel with the name of a pane keeps its width. */
export function ResizablePanes({ children }: ResizablePanesProps) {
  const [panes, setPanes] = useSetting('panes');
  const group = useRef<HTMLDivElement>(null);

  function remember(layout: Layout, { isUserInteraction }: LayoutChangedMeta): void {
    const widthPx = group.current?.offsetWidth ?? 0;
    if (!isUserInteraction || widthPx === 0) return;
    const changed = BESIDE_THE_TABLE.filter((name) => layout[name] !== undefined).map((name) => [
      name,
      { ...panes[name], sizePx: Math.round(((layout[name] ?? 0) * widthPx) / 100) },
    ]);
    setPanes({ ...panes, ...Object.fromEntries(changed) });
  }

  return (
    <Group elementRef={group} orientation="horizontal" onLayoutChanged={remember}>
      {children}
    </Group>
  );
}

/** What is drawn to make a pane wider; by keyboard the arrow keys do. */
export function PaneSeparator({ label }: { readonly label: string }) {
  return <Separator className="pane-separator" aria-label={label} />;
}
