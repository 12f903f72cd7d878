import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_MAX_LENGTH } from '../../shared/event-filter.ts';
import type { Find } from './use-find.ts';

interface FindBarProps {
  readonly find: Find;
  /** Called when the bar was closed, which held the focus. */
  readonly onLeave: () => void;
}

/** A text to look for in the events that are shown; Enter and Shift+Enter go from one to the next. */
export function FindBar({ find, onLeave }: FindBarProps) {
  const { t } = useTranslation();
  if (!find.isOpen) return null;

  function leave(): void {
    find.close();
    onLeave();
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') find.step(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  }

  return (
    <search className="find-bar">
      <input
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this box
        autoFocus
        className="field"
        aria-label={t('table.find')}
        placeholder={t('table.find')}
        maxLength={SEARCH_MAX_LENGTH}
        value={find.text}
        onChange={({ target }) => find.setText(target.value)}
        onKeyDown={handleKey}
        onFocus={({ target }) => target.select()}
      />
      <span role="status" className="find-rank">
        {find.found === null && t('table.findNone')}
        {find.found != null && t('table.findRank', { rank: find.found.rank, count: find.found.count })}
      </span>
      <FindButton label={t('table.findPrevious')} Icon={ChevronUp} onClick={() => find.step('previous')} />
      <FindButton label={t('table.findNext')} Icon={ChevronDown} onClick={() => find.step('next')} />
      <FindButton label={t('common.close')} Icon={X} onClick={leave} />
    </search>
  );
}

interface FindButtonProps {
  readonly label: string;
  readonly Icon: typeof X;
  readonly onClick: () => void;
}

function FindButton({ label, Icon, onClick }: FindButtonProps) {
  return (
    <button
      type="button"
      className="control control-quiet control-icon shrink-0"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
