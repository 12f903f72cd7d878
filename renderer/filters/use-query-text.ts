import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EventFilter } from '../../shared/event-filter.ts';
import { type ParsedQuery, parseQuery } from '../../shared/query/parse-query.ts';
import { printQuery } from '../../shared/query/print-query.ts';
import { zoneName } from '../format/time.ts';
import { useZone } from '../state/settings.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';

const TYPING_PAUSE_MS = 150;

/** What the user has written for a filter. Any other filter, and any other zone, has another text. */
interface Draft {
  readonly text: string;
  readonly filter: EventFilter;
  readonly zone: string;
  /** The filter has already followed this typing. */
  readonly isContinued: boolean;
}

export interface QueryText {
  readonly text: string;
  readonly parsed: ParsedQuery;
  /** The filter follows when the typing pauses. */
  type(text: string): void;
  /** The filter follows at once. What is typed next is a change of its own. */
  apply(text: string): void;
}

/**
 * The filter as a text that can be edited. While something is wrong with the text, the filter stays as it is; whatever
 * else changes the filter changes the text too.
 */
export function useQueryText(): QueryText {
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const zone = zoneName(useZone());
  const [draft, setDraft] = useState<Draft | null>(null);
  /** Until the filter follows; ended by whatever is written next, even before that is rendered. */
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const printed = useMemo(() => printQuery(filter, zone), [filter, zone]);
  const current = draft !== null && draft.filter === filter && draft.zone === zone ? draft : null;
  const text = current?.text ?? printed;
  const parsed = useMemo(() => parseQuery(text, zone), [text, zone]);

  function write(written: string, isContinued: boolean): void {
    clearTimeout(pause.current);
    setDraft({ text: written, filter, zone, isContinued });
  }

  /** @returns whether the filter has changed */
  function follow(written: string, isTyping: boolean): boolean {
    clearTimeout(pause.current);
    const next = parseQuery(written, zone);
    const isSame = printQuery(next.filter, zone) === printed;
    if (isSame || next.terms.some(({ problem }) => problem !== undefined)) return false;
    setDraft({ text: written, filter: next.filter, zone, isContinued: isTyping });
    dispatch({ type: 'filter', filter: next.filter, isContinued: current?.isContinued ?? false });
    return true;
  }

  const followTyping = useEffectEvent((typed: Draft) => follow(typed.text, true));
  useEffect(() => {
    if (current === null) return;
    // Shown at once, or a key that comes in between would write to the text of the filter before, and be lost.
    pause.current = setTimeout(() => flushSync(() => followTyping(current)), TYPING_PAUSE_MS);
    return () => clearTimeout(pause.current);
  }, [current]);

  return {
    text,
    parsed,
    type: (typed) => write(typed, current?.isContinued ?? false),
    apply: (written) => {
      if (!follow(written, false) && (current !== null || written !== text)) write(written, false);
    },
  };
}
