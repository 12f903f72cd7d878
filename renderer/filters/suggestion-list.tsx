import type { UseComboboxReturnValue } from 'downshift';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryProblem } from '../../shared/query/parse-query.ts';
import { numberFormat } from '../format/number-format.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { problemWords } from './problem-words.ts';
import type { Suggestion } from './suggestions.ts';
import { valueWords } from './value-words.ts';

const TEXT_MAX_LENGTH = 80;

interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[];
  /** What is wrong with the query; the list lies above the note that says so. */
  readonly problem: QueryProblem | undefined;
  readonly isOpen: boolean;
  readonly combobox: Pick<UseComboboxReturnValue<Suggestion>, 'getMenuProps' | 'getItemProps'>;
  readonly onItemClick: (event: MouseEvent, suggestion: Suggestion) => void;
}

/** What may be written next, below the query box. */
export function SuggestionList({ suggestions, problem, isOpen, combobox, onItemClick }: SuggestionListProps) {
  const { t } = useTranslation();
  return (
    <div className="popover query-suggestions" hidden={!isOpen}>
      <ul
        {...combobox.getMenuProps({ 'aria-label': t('query.suggestions') })}
        className="max-h-80 overflow-y-auto p-1"
      >
        {isOpen &&
          suggestions.map((suggestion, index) => (
            <li
              key={`${suggestion.kind} ${suggestion.text}`}
              {...combobox.getItemProps({
                item: suggestion,
                index,
                onClick: (event) => onItemClick(event, suggestion),
              })}
              className="flex min-h-7 items-center gap-3 rounded-sm px-2"
            >
              <code className="min-w-24 shrink truncate font-mono">
                <VisibleText text={suggestion.text} maxLength={TEXT_MAX_LENGTH} />
              </code>
              <Explanation suggestion={suggestion} />
            </li>
          ))}
      </ul>
      {problem !== undefined && (
        <p aria-hidden className="border-t border-line px-3 py-1 text-error">
          {problemWords(t, problem)}
        </p>
      )}
      <p aria-hidden className="border-t border-line px-3 py-1 text-ink-soft">
        {t('query.accept')}
      </p>
    </div>
  );
}

function Explanation({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t, i18n } = useTranslation();
  switch (suggestion.kind) {
    case 'name':
      return <span className="truncate text-ink-soft">{t(`query.name.${suggestion.name}`)}</span>;
    case 'date':
      return <span className="truncate text-ink-soft">{t(`query.${suggestion.day}`)}</span>;
    case 'recent':
      return <span className="ml-auto shrink-0 text-ink-soft">{t('query.recent')}</span>;
    case 'value': {
      const words = valueWords(t, suggestion.field, suggestion.value);
      return (
        <>
          {words !== suggestion.value && (
            <span className="truncate text-ink-soft">
              <VisibleText text={words} maxLength={TEXT_MAX_LENGTH} />
            </span>
          )}
          <span className="ml-auto shrink-0 text-ink-soft tabular-nums">
            {numberFormat(i18n.language).format(suggestion.count)}
          </span>
        </>
      );
    }
    default:
      return suggestion satisfies never;
  }
}
