import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../ui/copy-button.tsx';
import { FIELD_FIRST_LENGTH, LongText } from './long-text.tsx';
import { type FilterableValue, ValueMenu } from './value-menu.tsx';

interface FieldProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Said under the value. */
  readonly note?: string | undefined;
  /** The value as stored, to be copied; where there is none nothing can be. */
  readonly copies?: string | null | undefined;
  /** Where the events can be filtered by the value, the menu that does so takes the place of the copy button. */
  readonly filters?: FilterableValue | undefined;
  /** Where the value leads to. */
  readonly related?: ReactNode;
}

/** One labelled value of the event. */
export function Field({ label, children, note, copies = null, filters, related }: FieldProps) {
  const { t } = useTranslation();
  return (
    <div className="pane-field">
      <dt className="pane-label">{label}</dt>
      <dd className="pane-value">
        <div className="pane-value-line">
          <div className="pane-value-text">{children}</div>
          {filters !== undefined ? (
            <ValueMenu {...filters} label={label} copies={copies} />
          ) : (
            copies !== null && <CopyButton label={t('detail.copy', { field: label })} text={() => copies} />
          )}
        </div>
        {related}
        {note !== undefined && <p className="pane-note">{note}</p>}
      </dd>
    </div>
  );
}

interface TextFieldProps extends Pick<FieldProps, 'label' | 'note' | 'filters' | 'related'> {
  readonly value: string | null;
  readonly isCode?: boolean;
}

/** A value as stored; NULL is told apart from an empty text. */
export function TextField({ value, isCode = false, ...field }: TextFieldProps) {
  return (
    <Field {...field} copies={value}>
      <StoredText value={value} isCode={isCode} />
    </Field>
  );
}

/** Text of the log, or a word that says that there is none. */
export function StoredText({
  value,
  isCode = false,
}: {
  readonly value: string | null;
  readonly isCode?: boolean;
}) {
  const { t } = useTranslation();
  if (value === null) return <span className="pane-absent">{t('audit.none')}</span>;
  if (value === '') return <span className="pane-absent">{t('audit.empty')}</span>;
  return (
    <span className={isCode ? 'pane-code' : undefined}>
      <LongText text={value} firstLength={FIELD_FIRST_LENGTH} />
    </span>
  );
}
