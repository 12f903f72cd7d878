import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonDocument } from './json-document.ts';
import { JsonTreeRow } from './json-tree-row.tsx';
import { treeMove } from './tree-keys.ts';
import { isOpen } from './tree-rows.ts';
import { usePaneWindow } from './use-pane-window.ts';

const ROW_HEIGHT_PX = 22;

interface JsonTreeProps {
  readonly document: JsonDocument;
  readonly rows: readonly number[];
  readonly toggled: ReadonlySet<number>;
  /** While the rows are those that a search found, all of them are open. */
  readonly isFiltered: boolean;
  readonly active: number | undefined;
  readonly onActivate: (at: number) => void;
  readonly onToggle: (at: number) => void;
}

/** JSON as a tree that opens and closes. The focus is on the tree, which names the row that the keyboard is on. */
export function JsonTree(props: JsonTreeProps) {
  const { document, rows, toggled, isFiltered, active, onActivate, onToggle } = props;
  const { t } = useTranslation();
  const id = useId();
  const tree = useRef<HTMLDivElement>(null);
  const activeRow = active === undefined ? -1 : rows.indexOf(active);
  const window = usePaneWindow(tree, {
    count: rows.length,
    rowHeightPx: ROW_HEIGHT_PX,
    keyOf: (row) => rows[row] ?? row,
    keptRow: activeRow,
  });
  const isShownOpen = (at: number) => isFiltered || isOpen(document, at, toggled);

  function handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = activeRow < 0 ? undefined : active;
    const first = rows[0];
    if (at === undefined && first === undefined) return;
    const move =
      at === undefined
        ? event.key.startsWith('Arrow') && first !== undefined && { goTo: first }
        : treeMove(event.key, { document, rows, active: at, isOpen: isShownOpen(at) });
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if ('toggle' in move) onToggle(move.toggle);
    else {
      onActivate(move.goTo);
      window.scrollToIndex(rows.indexOf(move.goTo), { align: 'auto' });
    }
  }

  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      aria-label={t('detail.tree.label')}
      aria-activedescendant={activeRow < 0 ? undefined : `${id}-${active}`}
      className="tree"
      style={{ height: window.getTotalSize() }}
      onKeyDown={handleKey}
    >
      {window.getVirtualItems().map(({ index, start }) => {
        const at = rows[index] ?? 0;
        return (
          <JsonTreeRow
            key={at}
            ref={window.measureElement}
            id={`${id}-${at}`}
            document={document}
            at={at}
            row={index}
            isOpen={isShownOpen(at)}
            isWhole={toggled.has(at)}
            isActive={index === activeRow}
            top={start - window.options.scrollMargin}
            onPress={() => {
              onActivate(at);
              onToggle(at);
            }}
          />
        );
      })}
    </div>
  );
}
