import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './copy-button.tsx';
import { LongText } from './long-text.tsx';

interface FieldProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Said under the value. */
  readonly note?: string | undefined;
  /** What the copy button copies; without it there is none. */
  readonly copies?: string | null | undefined;
}

/** One labelled value of the event. */
export function Field({ label, children, note, copies }: FieldProps) {
  const { t } = useTranslation();
  return (
    <div className="pane-field">
      <dt className="pane-label">{label}</dt>
      <dd className="pane-value">
        <div className="pane-value-line">
          <div className="pane-value-text">{children}</div>
          {copies != null && <CopyButton label={t('detail.copy', { field: label })} text={() => copies} />}
        </div>
        {note !== undefined && <p className="pane-note">{note}</p>}
      </dd>
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly note?: string | undefined;
  readonly isCode?: boolean;
}

/** A value as stored; NULL is told apart from an empty text. */
export function TextField({ label, value, note, isCode = false }: TextFieldProps) {
  return (
    <Field label={label} note={note} copies={value}>
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
      <LongText text={value} />
    </span>
  );
}
