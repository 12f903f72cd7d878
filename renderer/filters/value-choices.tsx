import { type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldValue, type ValueField, valueFilter, withValueFilter } from '../../shared/event-filter.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { choicesOf, matchChoices, toggleValue, type ValueChoice } from './choices.ts';
import { moveFocus, moveFocusInto } from './move-focus.ts';
import { useFacet } from './use-facet.ts';
import { ValueCheckbox } from './value-checkbox.tsx';
import { valueWords } from './value-words.ts';

/** Fewer values than this are found at a glance. */
const SEARCHED_FROM = 9;
const SHOWN_MAX = 200;

/** The values that a field has in this database, with the number of events that choosing each would show. */
export function ValueChoices({ field }: { readonly field: ValueField }) {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const list = useRef<HTMLFieldSetElement>(null);
  const [wanted, setWanted] = useState('');
  const facet = useFacet(field, wanted.trim());
  if (facet === undefined) return <p className="p-3 text-ink-soft">{t('common.loading')}</p>;

  const values = valueFilter(filter, field);
  const choices = choicesOf(field, facet, values);
  const found = matchChoices(choices, wanted, (value) => valueWords(t, field, value));
  const setValues = (next: typeof values) =>
    dispatch({ type: 'filter', filter: withValueFilter(filter, field, next) });

  return (
    <>
      {choices.length >= SEARCHED_FROM && (
        <div className="border-b border-line p-2">
          <input
            type="text"
            className="field"
            aria-label={t('filters.findValue')}
            placeholder={t('filters.findValue')}
            autoComplete="off"
            spellCheck={false}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            onKeyDown={(event) => moveFocusInto(list.current, event)}
          />
        </div>
      )}
      <ChoiceList
        list={list}
        field={field}
        choices={found}
        onToggle={(value) => setValues(toggleValue(field, values, value))}
      />
      {values.include.length + values.exclude.length > 0 && (
        <div className="border-t border-line p-1.5">
          <button
            type="button"
            className="control control-quiet w-full justify-center"
            onClick={() => setValues({ include: [], exclude: [] })}
          >
            {t('filters.clearField')}
          </button>
        </div>
      )}
    </>
  );
}

interface ChoiceListProps {
  readonly list: Ref<HTMLFieldSetElement>;
  readonly field: ValueField;
  readonly choices: readonly ValueChoice[];
  readonly onToggle: (value: FieldValue) => void;
}

function ChoiceList({ list, field, choices, onToggle }: ChoiceListProps) {
  const { t } = useTranslation();
  const hidden = choices.length - SHOWN_MAX;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto p-1">
      <fieldset ref={list} className="min-w-0" aria-label={t(`filters.field.${field}`)} onKeyDown={moveFocus}>
        {choices.slice(0, SHOWN_MAX).map((choice) => (
          <ValueCheckbox
            key={JSON.stringify(choice.value)}
            field={field}
            choice={choice}
            onToggle={() => onToggle(choice.value)}
          />
        ))}
      </fieldset>
      {choices.length === 0 && <p className="px-2 py-1.5 text-ink-soft">{t('filters.noSuchValue')}</p>}
      {hidden > 0 && (
        <p className="px-2 py-1.5 text-ink-soft">{t('filters.moreValues', { count: hidden })}</p>
      )}
    </div>
  );
}
