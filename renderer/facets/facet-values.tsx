import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type EventFilter,
  type ValueField,
  valueFilter,
  type WantedValue,
  withValueFilter,
} from '../../shared/event-filter.ts';
import { toggleExcluded, toggleValue, type ValueChoice } from '../filters/choices.ts';
import { showOnly } from '../filters/filter-by-value.ts';
import { useViewDispatch } from '../state/view-state.tsx';
import { type FacetAction, moveFocus } from './facet-keys.ts';
import { FacetValue } from './facet-value.tsx';

/** More than these are found by typing. */
const SHOWN_MAX = 200;

interface FacetValuesProps {
  readonly field: ValueField;
  readonly choices: readonly ValueChoice[];
  /** Whether the list scrolls by itself. */
  readonly isWhole: boolean;
}

/** The values of a facet as one stop of the Tab key: arrows walk them, letters act on them. */
export function FacetValues({ field, choices, isWhole }: FacetValuesProps) {
  const { t } = useTranslation();
  const dispatch = useViewDispatch();
  const [visited, setVisited] = useState<WantedValue>();
  const shown = choices.slice(0, SHOWN_MAX);
  const stop = shown.some(({ value }) => value === visited) ? visited : shown[0]?.value;
  const mostFrequent = Math.max(1, ...shown.map(({ count }) => count));

  const act = useCallback(
    (action: FacetAction, value: WantedValue) =>
      dispatch({ type: 'filter', filter: (before) => filterAfter(action, before, field, value) }),
    [dispatch, field],
  );

  return (
    <ul className="facet-values" data-whole={isWhole || undefined} onKeyDown={moveFocus}>
      {shown.map((choice) => (
        <FacetValue
          key={JSON.stringify(choice.value)}
          field={field}
          {...choice}
          share={choice.count / mostFrequent}
          isStop={choice.value === stop}
          onVisit={setVisited}
          onAction={act}
        />
      ))}
      {choices.length > SHOWN_MAX && (
        <li className="facet-note">{t('filters.moreValues', { count: choices.length - SHOWN_MAX })}</li>
      )}
    </ul>
  );
}

function filterAfter(
  action: FacetAction,
  filter: EventFilter,
  field: ValueField,
  value: WantedValue,
): EventFilter {
  if (action === 'only') return showOnly(filter, field, value);
  const toggle = action === 'include' ? toggleValue : toggleExcluded;
  return withValueFilter(filter, field, toggle(field, valueFilter(filter, field), value));
}
