import { useTranslation } from 'react-i18next';
import type { FieldChange } from './find-changes.ts';
import { LongText } from './long-text.tsx';
import type { JsonValue } from './parse-details.ts';

/** What an event changed, field by field. */
export function ChangesTable({ changes }: { readonly changes: readonly FieldChange[] }) {
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
            <th scope="col">{hasOldValues ? t('detail.after') : t('detail.value')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, isBeforeRecorded, before, after }) => (
            <tr key={path.join('\0')}>
              {hasNames && (
                <th scope="row">
                  <LongText text={path.join(' › ')} />
                </th>
              )}
              {hasOldValues && (
                <td className="change-before">
                  {isBeforeRecorded ? (
                    <ChangedValue value={before} />
                  ) : (
                    <span className="pane-absent">{t('detail.notRecorded')}</span>
                  )}
                </td>
              )}
              <td className="change-after">
                <ChangedValue value={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!hasOldValues && <p className="pane-note">{t('detail.noOldValues')}</p>}
    </>
  );
}

function ChangedValue({ value }: { readonly value: JsonValue | undefined }) {
  const { t } = useTranslation();
  if (value === undefined || value === null) return <span className="pane-absent">{t('audit.none')}</span>;
  if (value === '') return <span className="pane-absent">{t('audit.empty')}</span>;
  if (typeof value === 'string') return <LongText text={value} keepLineBreaks />;
  return (
    <span className="pane-code">
      <LongText text={JSON.stringify(value)} />
    </span>
  );
}
