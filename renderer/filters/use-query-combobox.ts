import { useCombobox } from 'downshift';
import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { type CompletionPlace, completionPlace } from '../../shared/query/completion-place.ts';
import type { Span } from '../../shared/query/query-terms.ts';
import { SEARCH_BOX_ID } from './focus-search.ts';
import { isUnfinished, type Suggestion } from './suggestions.ts';
import type { QueryProblemState } from './use-query-problem.ts';
import type { QueryText } from './use-query-text.ts';
import { useSuggestions } from './use-suggestions.ts';

/** What downshift calls an index of no item. */
const NONE = -1;

interface QueryComboboxOptions {
  readonly query: QueryText;
  readonly problem: QueryProblemState;
  /** Called when the user has come to the end of a query. */
  readonly onEnd: (text: string) => void;
  /** Puts the caret there as soon as the text is. */
  readonly onCaret: (caret: number) => void;
}

/**
 * The query box as a combobox that leaves the text to its user: nothing is taken over but what is chosen, or what alone can
 * be meant by the part of a value that is written.
 */
export function useQueryCombobox({ query, problem, onEnd, onCaret }: QueryComboboxOptions) {
  const { text, parsed } = query;
  const [isWanted, setWanted] = useState(false);
  const place = isWanted && problem.caret !== null ? completionPlace(parsed.terms, problem.caret) : undefined;
  const written = place && text.slice(place.start, place.end);
  const offered = useSuggestions(place, text.trim() === '');
  const suggestions = offered.filter((other) => other.text !== written);
  const isOpen = isWanted && suggestions.length > 0;
  const [chosenIndex, setChosenIndex] = useState(NONE);

  const combobox = useCombobox<Suggestion>({
    items: suggestions,
    inputId: SEARCH_BOX_ID,
    inputValue: text,
    selectedItem: null,
    isOpen,
    highlightedIndex: chosenIndex === NONE && isUnfinished(place, offered) ? 0 : chosenIndex,
    onHighlightedIndexChange: ({ highlightedIndex }) => setChosenIndex(highlightedIndex),
    itemToString: (suggestion) => suggestion?.text ?? '',
    onIsOpenChange: (change) => setWanted(change.isOpen),
    stateReducer: (_state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputClick ? { ...changes, isOpen: true } : changes,
  });

  /** At once: told of it by downshift, a key that comes before that would write to the text before, and be lost. */
  function take(suggestion: Suggestion): void {
    setChosenIndex(NONE);
    if (suggestion.kind === 'recent') end(suggestion.text);
    else if (place !== undefined) complete(place, suggestion);
  }

  function complete(at: Span, suggestion: Suggestion): void {
    const isWhole = suggestion.kind !== 'name';
    const rest = text.slice(at.end);
    const written = text.slice(0, at.start) + suggestion.text + (isWhole && !/^\s/.test(rest) ? ' ' : '');
    if (isWhole) query.apply(written + rest);
    else query.type(written + rest);
    setWanted(!isWhole);
    onCaret(isWhole && /^\s/.test(rest) ? written.length + 1 : written.length);
  }

  function end(asked: string): void {
    query.apply(asked);
    onEnd(asked);
    setWanted(false);
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    const highlighted = suggestions[combobox.highlightedIndex];
    switch (event.key) {
      case 'Tab': {
        const offered = highlighted ?? firstToComplete(place, suggestions);
        if (event.shiftKey || !isOpen || offered === undefined) return;
        event.preventDefault();
        take(offered);
        return;
      }
      case 'Enter':
        if (event.nativeEvent.isComposing) return;
        leaveToUs(event);
        if (isOpen && highlighted !== undefined) {
          take(highlighted);
          return;
        }
        problem.ask();
        end(text);
        return;
      case 'Escape':
        setWanted(false);
        return;
      case 'Home':
      case 'End':
        leaveToUs(event);
        return;
    }
  }

  function handleItemClick(event: SyntheticEvent, suggestion: Suggestion): void {
    leaveToUs(event);
    take(suggestion);
  }

  return { combobox, suggestions, isOpen, handleKey, handleItemClick };
}

/** Tab completes a name or a value that has been begun; from a word that may be meant as it is, it leads on. */
function firstToComplete(
  place: CompletionPlace | undefined,
  suggestions: readonly Suggestion[],
): Suggestion | undefined {
  const [first] = suggestions;
  const isBegun = place !== undefined && place.typed !== '';
  return isBegun && (place.kind !== 'name' || first?.kind === 'name') ? first : undefined;
}

function leaveToUs(event: SyntheticEvent): void {
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}
