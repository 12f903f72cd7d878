import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { AppError } from '../../shared/app-error.ts';
import type { FindDirection, FoundEvent } from '../../shared/contract.ts';
import { call } from '../api/client.ts';
import type { EventView } from './event-view.ts';
import { useFindHighlight } from './use-find-highlight.ts';
import { useKeyCommand } from './use-key-command.ts';

export interface Find {
  readonly isOpen: boolean;
  readonly text: string;
  /** The hit that is shown; null where nothing was found, undefined before the first step. */
  readonly found: FoundEvent | null | undefined;
  readonly setText: (text: string) => void;
  readonly step: (direction: FindDirection) => void;
  readonly close: () => void;
}

/** Looks for a text in the events of a view, from the row on which the keyboard stands; F3 and Shift+F3 go on. */
export function useFind(
  view: EventView,
  row: number,
  reveal: (row: number) => void,
  grid: RefObject<HTMLElement | null>,
): Find {
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundEvent | null>();
  /** The step under way, with the row that it leads to: keys may come faster than answers. */
  const underWay = useRef<Promise<number | undefined>>(undefined);
  useFindHighlight(grid, isOpen ? text : '');

  function step(direction: FindDirection): void {
    if (text === '') return;
    // Before the first step the row itself may be the first hit.
    const isFirst = found === undefined;
    const start = isFirst && direction === 'next' ? row - 1 : row;
    const before = underWay.current ?? Promise.resolve(undefined);
    const next = before.then((reached) => stepFrom(reached ?? start, direction));
    underWay.current = next;
    void next.finally(() => {
      if (underWay.current === next) underWay.current = undefined;
    });
  }

  async function stepFrom(from: number, direction: FindDirection): Promise<number | undefined> {
    const { filter, order } = view;
    try {
      const hit = await call('events.find', { filter, order, text, from, direction });
      // Rendered before the step counts as done: the next key goes on from the row that this one led to.
      flushSync(() => {
        setFound(hit);
        if (hit !== null) reveal(hit.row);
      });
      return hit?.row;
    } catch (error) {
      // A lost store is told of elsewhere.
      if (!(error instanceof AppError)) throw error;
      return undefined;
    }
  }

  useKeyCommand(isFindKey, (event) => {
    if (isOpen && text !== '') step(event.shiftKey ? 'previous' : 'next');
    else setIsOpen(true);
  });

  return {
    isOpen,
    text,
    found,
    setText: (next) => {
      setText(next);
      setFound(undefined);
    },
    step,
    close: () => setIsOpen(false),
  };
}

function isFindKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F3' && !ctrlKey && !altKey && !metaKey;
}
