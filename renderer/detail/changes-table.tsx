import { useTranslation } from 'react-i18next';
import { FieldName } from './field-name.tsx';
import type { FieldChange } from './find-changes.ts';
import { type JsonDocument, plainText } from './json-document.ts';
import { LongText } from './long-text.tsx';

interface ChangesTableProps {
  readonly details: JsonDocument;
  readonly changes: readonly FieldChange[];
}

/** What an event changed, field by field. */
export function ChangesTable({ details, changes }: ChangesTableProps) {
  const { t } = useTranslation();
  const hasNames = changes.some(({ path }) => path.length > 0);
  const hasOldValues = changes.some(({ isBeforeRecorded }) => isBeforeRecorded);
  return (
    <>
      <table className="changes">
        <thead>
          <tr>
            {hasNames && <th scope="col">{t('detail.field')}</th>}
            {hasOldValues && <th scope="col">{t('detail.before')}</th>}
            <th scope="col">{hasOldValues ? t('detail.after') : t('detail.newValue')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, isBeforeRecorded, before, after }) => (
            <tr key={`${before}-${after}`}>
              {hasNames && (
                <th scope="row">
                  <FieldName name={path.join(' › ')} />
                </th>
              )}
              {hasOldValues && (
                <td className="change-before">
                  {isBeforeRecorded ? (
                    <ChangedValue details={details} at={before} />
                  ) : (
                    <span className="pane-absent">{t('detail.notRecorded')}</span>
                  )}
                </td>
              )}
              <td className="change-after">
                <ChangedValue details={details} at={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!hasOldValues && <p className="pane-note">{t('detail.noOldValues')}</p>}
    </>
  );
}

function ChangedValue({ details, at }: { readonly details: JsonDocument; readonly at: number | undefined }) {
  const { t } = useTranslation();
  const text = at === undefined ? 'null' : plainText(details, at);
  const isText = at !== undefined && details.nodes[at]?.kind === 'string';
  if (!isText && text === 'null') return <span className="pane-absent">{t('audit.none')}</span>;
  if (text === '') return <span className="pane-absent">{t('audit.empty')}</span>;
  return (
    <span className={isText ? undefined : 'pane-code'}>
      <LongText text={text} keepLineBreaks={isText} />
    </span>
  );
}
