import { useTranslation } from 'react-i18next';
import type { ValueField } from '../../shared/event-filter.ts';
import { clip } from '../format/clip.ts';
import { visibleString } from '../format/visible-characters.ts';
import { VisibleText } from '../format/visible-text.tsx';
import type { ValueChoice } from './choices.ts';
import { valueWords } from './value-words.ts';

const LABEL_MAX_LENGTH = 120;
const TITLE_MAX_LENGTH = 1_000;

interface ValueCheckboxProps {
  readonly field: ValueField;
  readonly choice: ValueChoice;
  readonly onToggle: () => void;
}

/** One value of a field, and how many events have it. */
export function ValueCheckbox({ field, choice, onToggle }: ValueCheckboxProps) {
  const { t, i18n } = useTranslation();
  const words = valueWords(t, field, choice.value);
  const isSpoken = choice.value !== words;
  return (
    <label
      className="flex h-7 items-center gap-2 rounded-sm px-2 hover:bg-hover has-focus-visible:bg-hover"
      title={visibleString(clip(words, TITLE_MAX_LENGTH))}
    >
      <input
        type="checkbox"
        className="size-3.5 shrink-0 accent-accent"
        checked={choice.isIncluded}
        onChange={onToggle}
      />
      <span className={`min-w-0 flex-1 truncate ${isSpoken && field === 'user' ? 'italic' : ''}`}>
        {choice.isExcluded && <span className="text-ink-soft">≠ </span>}
        <VisibleText text={words} maxLength={LABEL_MAX_LENGTH} />
      </span>
      <span className="shrink-0 text-ink-soft tabular-nums">
        {new Intl.NumberFormat(i18n.language).format(choice.count)}
      </span>
    </label>
  );
}
