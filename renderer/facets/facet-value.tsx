import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SYSTEM_ACTOR } from '../../shared/actor.ts';
import type { ValueField, WantedValue } from '../../shared/event-filter.ts';
import { isTyped } from '../../shared/typed-values.ts';
import type { ValueChoice } from '../filters/choices.ts';
import { distinctWords } from '../filters/value-words.ts';
import { clip } from '../format/clip.ts';
import { numberFormat } from '../format/number-format.ts';
import { visibleString } from '../format/visible-characters.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { StatusMark } from '../table/status-mark.tsx';
import { FacetActions } from './facet-actions.tsx';
import { actionOfKey, type FacetAction } from './facet-keys.ts';

const LABEL_MAX_LENGTH = 120;
const TITLE_MAX_LENGTH = 1_000;

/** Their known values have names of the program's own, which may take a second line as text of the log never does. */
const NAMED_FIELDS: ReadonlySet<ValueField> = new Set(['category', 'action']);

interface FacetValueProps extends ValueChoice {
  readonly field: ValueField;
  /** Of the most frequent value's events, from 0 to 1. */
  readonly share: number;
  /** Whether the Tab key leads here. */
  readonly isStop: boolean;
  readonly onVisit: (value: WantedValue) => void;
  readonly onAction: (action: FacetAction, value: WantedValue) => void;
}

/** One value of a field, how many events have it, and what can be done with it. */
export const FacetValue = memo(function FacetValue(props: FacetValueProps) {
  const { field, value, count, isIncluded, isExcluded, isOneOfMany, share, isStop, onVisit, onAction } =
    props;
  const { t, i18n } = useTranslation();
  const words = distinctWords(t, field, value);
  const name = visibleString(clip(words, TITLE_MAX_LENGTH));
  const hasWords = value !== null && !isTyped(value) && value !== words;
  const storedName = hasWords && field === 'action' ? `${value}\n` : '';

  function handleKey(event: KeyboardEvent): void {
    const action = actionOfKey(event);
    if (action === undefined) return;
    event.preventDefault();
    onAction(action, value);
  }

  return (
    <li className="facet-value" data-excluded={isExcluded || undefined} data-empty={count === 0 || undefined}>
      <label className="facet-label" title={`${name}\n${storedName}${t('facets.keysHint')}`}>
        <input
          type="checkbox"
          className="facet-checkbox"
          tabIndex={isStop ? 0 : -1}
          aria-keyshortcuts="X O"
          checked={isIncluded}
          onChange={() => onAction(isOneOfMany ? 'exclude' : 'include', value)}
          onFocus={() => onVisit(value)}
          onKeyDown={handleKey}
        />
        <span
          className="facet-words"
          data-spoken={(field === 'user' && (value === SYSTEM_ACTOR || value === null)) || undefined}
          data-named={(hasWords && NAMED_FIELDS.has(field)) || undefined}
        >
          {field === 'status' && value !== null && !isTyped(value) ? (
            <StatusMark status={value} t={t} />
          ) : (
            <VisibleText text={words} maxLength={LABEL_MAX_LENGTH} />
          )}
        </span>
        {isExcluded && <span className="sr-only">({t('facets.excluded')})</span>}
        <span className="facet-count">{numberFormat(i18n.language).format(count)}</span>
        <span aria-hidden className="facet-share" style={{ inlineSize: `${share * 100}%` }} />
      </label>
      <FacetActions name={name} value={value} isExcluded={isExcluded} onAction={onAction} />
    </li>
  );
});
