import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeRow } from './change-row.tsx';
import type { FieldChange } from './find-changes.ts';
import type { JsonDocument } from './json-document.ts';
import { usePaneWindow } from './use-pane-window.ts';

const ROW_HEIGHT_PX = 26;

interface ChangesTableProps {
  readonly details: JsonDocument;
  readonly changes: readonly FieldChange[];
}

/** What an event changed, field by field: of thousands, those in sight. */
export function ChangesTable({ details, changes }: ChangesTableProps) {
  const { t } = useTranslation();
  const hasNames = changes.some(({ path }) => path.length > 0);
  const hasOldValues = changes.some(({ isBeforeRecorded }) => isBeforeRecorded);
  const body = useRef<HTMLTableSectionElement>(null);
  const window = usePaneWindow(body, { count: changes.length, rowHeightPx: ROW_HEIGHT_PX });
  const rows = window.getVirtualItems();
  const { scrollMargin } = window.options;
  return (
    <>
      <table className="changes" aria-rowcount={changes.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {hasNames && <th scope="col">{t('detail.field')}</th>}
            {hasOldValues && <th scope="col">{t('detail.before')}</th>}
            <th scope="col">{hasOldValues ? t('detail.after') : t('detail.newValue')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          <RowsOutOfSight heightPx={(rows[0]?.start ?? scrollMargin) - scrollMargin} />
          {rows.map(({ index, key }) => {
            const change = changes[index];
            return (
              change !== undefined && (
                <ChangeRow
                  key={key}
                  ref={window.measureElement}
                  {...{ details, change, index, hasNames, hasOldValues }}
                />
              )
            );
          })}
          <RowsOutOfSight
            heightPx={window.getTotalSize() + scrollMargin - (rows.at(-1)?.end ?? scrollMargin)}
          />
        </tbody>
      </table>
      {!hasOldValues && <p className="pane-note">{t('detail.noOldValues')}</p>}
    </>
  );
}

/** Keeps the place of rows that are not in the page. */
function RowsOutOfSight({ heightPx }: { readonly heightPx: number }) {
  return heightPx > 0 && <tr aria-hidden style={{ height: heightPx }} />;
}
