import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type ValueField, valueFilter, withValueFilter } from '../../shared/event-filter.ts';
import { choicesOf, matchChoices } from '../filters/choices.ts';
import { useFacet } from '../filters/use-facet.ts';
import { valueWords } from '../filters/value-words.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { FacetFooter } from './facet-footer.tsx';
import { focusFirstChoice } from './facet-keys.ts';
import { FacetValues } from './facet-values.tsx';
import { shownChoices } from './shown-choices.ts';

/** The values of one field, each with the number of events that have it and pass all other filters. */
export function Facet({ field }: { readonly field: ValueField }) {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const [isWhole, setIsWhole] = useState(false);
  const [wanted, setWanted] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const facet = useFacet(field, wanted.trim());
  const label = t(`filters.field.${field}`);
  const values = valueFilter(filter, field);
  const isChosen = values.include.length + values.exclude.length > 0;
  const choices = shownChoices(choicesOf(field, facet ?? [], values), isWhole);
  const found = matchChoices(choices.shown, wanted, (value) => valueWords(t, field, value));

  function setWhole(next: boolean): void {
    setIsWhole(next);
    setWanted('');
  }

  return (
    <fieldset ref={list} className="facet" aria-label={label}>
      <div className="facet-header">
        <h2 className="facet-title">{label}</h2>
        {isChosen && (
          <button
            type="button"
            className="facet-clear"
            aria-label={t('facets.clear', { field: label })}
            title={t('facets.clear', { field: label })}
            onClick={() => {
              focusFirstChoice(list.current);
              dispatch({
                type: 'filter',
                filter: withValueFilter(filter, field, { include: [], exclude: [] }),
              });
            }}
          >
            <X aria-hidden className="size-3.5" />
          </button>
        )}
      </div>
      {isWhole && (
        <input
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
          autoFocus
          type="text"
          className="field facet-search"
          aria-label={t('facets.find', { field: label })}
          placeholder={t('filters.findValue')}
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={(event) => {
            // Shown at once: what is looked for may have left no value to lead to.
            if (event.key === 'Escape') flushSync(() => setWhole(false));
            else if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            focusFirstChoice(list.current);
          }}
        />
      )}
      <FacetValues field={field} choices={found} isWhole={isWhole} />
      {facet !== undefined && found.length === 0 && (
        <p className="facet-note">{wanted === '' ? t('facets.noValues') : t('filters.noSuchValue')}</p>
      )}
      <FacetFooter {...choices} isWhole={isWhole} onChange={setWhole} />
    </fieldset>
  );
}
