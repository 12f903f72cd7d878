import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FieldValue,
  type ValueField,
  type ValueFilter,
  valueFilter,
  withValueFilter,
} from '../../shared/event-filter.ts';
import { toggleExcluded, toggleValue, type ValueChoice } from '../filters/choices.ts';
import { showOnly } from '../filters/filter-by-value.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { actionOfKey, type FacetAction, moveFocus } from './facet-keys.ts';
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
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const [visited, setVisited] = useState<FieldValue>();
  const shown = choices.slice(0, SHOWN_MAX);
  const stop = shown.some(({ value }) => value === visited) ? visited : shown[0]?.value;
  const mostFrequent = Math.max(1, ...shown.map(({ count }) => count));

  function act(action: FacetAction, value: FieldValue): void {
    const set = (values: ValueFilter) =>
      dispatch({ type: 'filter', filter: withValueFilter(filter, field, values) });
    const values = valueFilter(filter, field);
    if (action === 'include') set(toggleValue(field, values, value));
    else if (action === 'exclude') set(toggleExcluded(field, values, value));
    else dispatch({ type: 'filter', filter: showOnly(filter, field, value) });
  }

  return (
    <ul className="facet-values" data-whole={isWhole || undefined} onKeyDown={moveFocus}>
      {shown.map((choice) => (
        <FacetValue
          key={JSON.stringify(choice.value)}
          field={field}
          choice={choice}
          share={choice.count / mostFrequent}
          isStop={choice.value === stop}
          onVisit={() => setVisited(choice.value)}
          onKeyDown={(event) => {
            const action = actionOfKey(event);
            if (action === undefined) return;
            event.preventDefault();
            act(action, choice.value);
          }}
          onAction={(action) => act(action, choice.value)}
        />
      ))}
      {choices.length > SHOWN_MAX && (
        <li className="facet-note">{t('filters.moreValues', { count: choices.length - SHOWN_MAX })}</li>
      )}
    </ul>
  );
}
