import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withTimeRange } from '../../shared/event-filter.ts';
import { useCurrentSource } from '../api/queries.ts';
import { zoneName } from '../format/time.ts';
import { useZone } from '../state/settings.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { DateField } from './date-field.tsx';
import { endText, type RangeFields, readRange, startText } from './range-fields.ts';

const DAY_MS = 86_400_000;
const PRESETS = [
  { label: 'filters.lastDay', lengthMs: DAY_MS },
  { label: 'filters.lastWeek', lengthMs: 7 * DAY_MS },
  { label: 'filters.lastMonth', lengthMs: 30 * DAY_MS },
] as const;
const NO_RANGE: RangeFields = { from: '', to: '' };

/** Both ends of the date range, taken over as soon as they make sense. */
export function DateFields() {
  const { t } = useTranslation();
  const lastTime = useCurrentSource()?.timeline?.usual.lastTime ?? null;
  const { filter } = useViewState();
  const zone = useZone();
  const dispatch = useViewDispatch();
  const [fields, setFields] = useState<RangeFields>({
    from: startText(filter.from, zone),
    to: endText(filter.to, zone),
  });
  const range = readRange(fields, zone);

  function change(next: RangeFields): void {
    setFields(next);
    const read = readRange(next, zone);
    if (read.kind !== 'range') return;
    dispatch({ type: 'filter', filter: withTimeRange(filter, read) });
  }

  return (
    <div className="flex flex-col gap-3 p-3">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-2">
        {(['from', 'to'] as const).map((end) => (
          <DateField
            key={end}
            label={t(`filters.${end}`)}
            text={fields[end]}
            isInvalid={range.kind === 'empty-range' || (range.kind === 'not-a-date' && range.end === end)}
            onChange={(text) => change({ ...fields, [end]: text })}
          />
        ))}
      </div>
      <RangeHint problem={range.kind} />
      <div className="-mx-1.5 flex flex-col border-t border-line pt-2">
        {lastTime !== null &&
          PRESETS.map(({ label, lengthMs }) => (
            <button
              key={label}
              type="button"
              className="control control-quiet"
              title={t('filters.lastEventsHint')}
              onClick={() => change({ ...NO_RANGE, from: startText(lastTime - lengthMs, zone) })}
            >
              {t(label)}
            </button>
          ))}
        <button type="button" className="control control-quiet" onClick={() => change(NO_RANGE)}>
          {t('filters.anyTime')}
        </button>
      </div>
    </div>
  );
}

function RangeHint({ problem }: { readonly problem: ReturnType<typeof readRange>['kind'] }) {
  const { t } = useTranslation();
  const zone = useZone();
  if (problem === 'empty-range') {
    return (
      <p role="alert" className="text-error">
        {t('filters.emptyRange')}
      </p>
    );
  }
  return <p className="text-ink-soft">{t('filters.rangeHint', { zone: zoneName(zone) })}</p>;
}
