import { Ban } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValueField } from '../../shared/event-filter.ts';
import type { ValueChoice } from '../filters/choices.ts';
import { valueWords } from '../filters/value-words.ts';
import { clip } from '../format/clip.ts';
import { numberFormat } from '../format/number-format.ts';
import { visibleString } from '../format/visible-characters.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { StatusMark } from '../table/status-mark.tsx';
import type { FacetAction } from './facet-keys.ts';

const LABEL_MAX_LENGTH = 120;
const TITLE_MAX_LENGTH = 1_000;

/** Their known values have names of the program's own, which may take a second line as text of the log never does. */
const NAMED_FIELDS: ReadonlySet<ValueField> = new Set(['category', 'action']);

interface FacetValueProps {
  readonly field: ValueField;
  readonly choice: ValueChoice;
  /** Of the most frequent value's events, from 0 to 1. */
  readonly share: number;
  /** Whether the Tab key leads here. */
  readonly isStop: boolean;
  readonly onVisit: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onAction: (action: FacetAction) => void;
}

/** One value of a field, how many events have it, and what can be done with it. */
export function FacetValue({ field, choice, share, isStop, ...on }: FacetValueProps) {
  const { t, i18n } = useTranslation();
  const { value, count, isIncluded, isExcluded } = choice;
  const words = valueWords(t, field, value);
  const name = visibleString(clip(words, TITLE_MAX_LENGTH));
  const hasWords = value !== null && value !== words;
  const storedName = hasWords && field === 'action' ? `${value}\n` : '';
  return (
    <li className="facet-value" data-excluded={isExcluded || undefined} data-empty={count === 0 || undefined}>
      <label className="facet-label" title={`${name}\n${storedName}${t('facets.keysHint')}`}>
        <input
          type="checkbox"
          className="facet-checkbox"
          tabIndex={isStop ? 0 : -1}
          aria-keyshortcuts="X O"
          checked={isIncluded}
          onChange={() => on.onAction('include')}
          onFocus={on.onVisit}
          onKeyDown={on.onKeyDown}
        />
        <span
          className="facet-words"
          data-spoken={(field === 'user' && value !== words) || undefined}
          data-named={(hasWords && NAMED_FIELDS.has(field)) || undefined}
        >
          {field === 'status' && value !== null ? (
            <StatusMark status={value} t={t} />
          ) : (
            <VisibleText text={words} maxLength={LABEL_MAX_LENGTH} />
          )}
        </span>
        {isExcluded && <span className="sr-only">({t('facets.excluded')})</span>}
        <span className="facet-count">{numberFormat(i18n.language).format(count)}</span>
        <span aria-hidden className="facet-share" style={{ inlineSize: `${share * 100}%` }} />
      </label>
      <span className="facet-actions">
        <button
          type="button"
          tabIndex={-1}
          className="facet-action"
          aria-label={t('facets.onlyThis', { value: name })}
          title={t('facets.onlyHint')}
          onClick={() => on.onAction('only')}
        >
          {t('facets.only')}
        </button>
        <button
          type="button"
          tabIndex={-1}
          className="facet-action"
          aria-label={t('facets.exclude', { value: name })}
          aria-pressed={isExcluded}
          title={t('facets.excludeHint')}
          onClick={() => on.onAction('exclude')}
        >
          <Ban aria-hidden className="size-3.5" />
        </button>
      </span>
    </li>
  );
}
