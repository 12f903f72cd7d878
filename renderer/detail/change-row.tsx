import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldName } from './field-name.tsx';
import type { FieldChange } from './find-changes.ts';
import { type JsonDocument, plainText } from './json-document.ts';
import { LongText } from './long-text.tsx';

interface ChangeRowProps {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly details: JsonDocument;
  readonly change: FieldChange;
  /** Its place among the changes, from 0. */
  readonly index: number;
  readonly hasNames: boolean;
  readonly hasOldValues: boolean;
}

/** One field that was changed, from which value to which. */
export function ChangeRow({ ref, details, change, index, hasNames, hasOldValues }: ChangeRowProps) {
  const { t } = useTranslation();
  const { path, isBeforeRecorded, before, after } = change;
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2}>
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
