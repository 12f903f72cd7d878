import { CalendarDays } from 'lucide-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const EXAMPLE_DATE = '2026-03-31';

interface DateFieldProps {
  readonly label: string;
  readonly text: string;
  readonly isInvalid: boolean;
  readonly onChange: (text: string) => void;
}

/** A date or date-time, written as the table writes it; a calendar helps with the date. */
export function DateField({ label, text, isInvalid, onChange }: DateFieldProps) {
  const { t } = useTranslation();
  const calendar = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
        <span className="sr-only">, {t('filters.dateAndTime')}</span>
      </label>
      <div className="relative">
        <input
          id={id}
          type="text"
          className="field pr-8 tabular-nums"
          placeholder={EXAMPLE_DATE}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isInvalid}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
        <input
          ref={calendar}
          type="date"
          className="invisible absolute right-0 bottom-0 size-0"
          aria-hidden
          tabIndex={-1}
          value={text.slice(0, EXAMPLE_DATE.length)}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          className="control control-quiet control-icon absolute top-0 right-0"
          aria-label={t('filters.chooseDate', { end: label })}
          title={t('filters.chooseDate', { end: label })}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarDays aria-hidden className="size-3.5" />
        </button>
      </div>
    </div>
  );
}
