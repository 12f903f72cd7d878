import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentSource } from '../api/queries.ts';
import { zoneName } from '../format/time.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { endFields, type RangeField, type RangeFields, readRange, startFields } from './range-fields.ts';

const DAY_MS = 86_400_000;
const PRESETS = [
  { label: 'filters.lastDay', lengthMs: DAY_MS },
  { label: 'filters.lastWeek', lengthMs: 7 * DAY_MS },
  { label: 'filters.lastMonth', lengthMs: 30 * DAY_MS },
] as const;
const NO_RANGE: RangeFields = { from: { date: '', time: '' }, to: { date: '', time: '' } };

/** Both ends of the date range, taken over as soon as they make sense. */
export function DateFields() {
  const { t } = useTranslation();
  const source = useCurrentSource();
  const { filter, zone } = useViewState();
  const dispatch = useViewDispatch();
  const hintId = useId();
  const [fields, setFields] = useState<RangeFields>({
    from: startFields(filter.from, zone),
    to: endFields(filter.to, zone),
  });
  const range = readRange(fields, zone);

  function change(next: RangeFields): void {
    setFields(next);
    const read = readRange(next, zone);
    if (read.kind === 'range') apply(read.from, read.to);
  }

  function apply(from: number | undefined, to: number | undefined): void {
    const { from: _from, to: _to, ...rest } = filter;
    dispatch({
      type: 'filter',
      filter: { ...rest, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    });
  }

  const lastTime = source?.lastTime ?? null;
  return (
    <div className="flex flex-col gap-3">
      {(['from', 'to'] as const).map((end) => (
        <RangeEnd
          key={end}
          label={t(`filters.${end}`)}
          field={fields[end]}
          describedBy={hintId}
          isInvalid={range.kind === 'empty-range' || (range.kind === 'not-a-date' && range.end === end)}
          onChange={(field) => change({ ...fields, [end]: field })}
        />
      ))}
      <p id={hintId} className={range.kind === 'range' ? 'text-ink-soft' : 'text-error'} aria-live="polite">
        {range.kind === 'range' &&
          `${t('filters.rangeIn', { zone: zoneName(zone) })} · ${t('filters.toHint')}`}
        {range.kind === 'empty-range' && t('filters.emptyRange')}
        {range.kind === 'not-a-date' && t('filters.incompleteDate')}
      </p>
      {lastTime !== null && (
        <div className="flex flex-wrap gap-1.5" title={t('filters.lastEventsHint')}>
          {PRESETS.map(({ label, lengthMs }) => (
            <button
              key={label}
              type="button"
              className="control"
              onClick={() => change({ ...NO_RANGE, from: startFields(lastTime - lengthMs, zone) })}
            >
              {t(label)}
            </button>
          ))}
          <button type="button" className="control control-quiet" onClick={() => change(NO_RANGE)}>
            {t('filters.anyTime')}
          </button>
        </div>
      )}
    </div>
  );
}

interface RangeEndProps {
  readonly label: string;
  readonly field: RangeField;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onChange: (field: RangeField) => void;
}

function RangeEnd({ label, field, describedBy, isInvalid, onChange }: RangeEndProps) {
  const { t } = useTranslation();
  const labelId = useId();
  return (
    <fieldset className="grid grid-cols-[1fr_7rem] gap-x-2" aria-describedby={describedBy}>
      <legend id={labelId} className="mb-1 font-semibold">
        {label}
      </legend>
      <input
        type="date"
        className="field"
        aria-label={`${label}, ${t('filters.date')}`}
        aria-invalid={isInvalid}
        max="9999-12-31"
        value={field.date}
        onChange={(event) => onChange({ ...field, date: event.target.value })}
      />
      <input
        type="time"
        step={1}
        className="field"
        aria-label={`${label}, ${t('filters.time')}`}
        aria-invalid={isInvalid}
        value={field.time}
        onChange={(event) => onChange({ ...field, time: event.target.value })}
      />
    </fieldset>
  );
}
