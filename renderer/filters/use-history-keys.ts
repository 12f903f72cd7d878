import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { hostQuery } from '../api/queries.ts';
import { useHistoryEntry } from '../state/view-state.tsx';
import { isMac } from '../ui/is-mac.ts';

type Direction = 'back' | 'forward';

const KEYS: Readonly<Record<string, Direction>> = { ArrowLeft: 'back', ArrowRight: 'forward' };
/** On a Mac, Alt and an arrow move by a word. */
const MAC_KEYS: Readonly<Record<string, Direction>> = { '[': 'back', ']': 'forward' };
/** The fourth and fifth button of a mouse. */
const MOUSE_BUTTONS: Readonly<Record<number, Direction>> = { 3: 'back', 4: 'forward' };

/** Walks through the filters of before by Alt+Left, Alt+Right and the side buttons of a mouse. */
export function useHistoryKeys(): void {
  const isWindow = useQuery(hostQuery).data?.kind === 'desktop';
  const { hasPrevious, hasNext } = useHistoryEntry();

  const walk = useEffectEvent((event: Event, direction: Direction | undefined) => {
    if (direction === undefined || !(direction === 'back' ? hasPrevious : hasNext)) return;
    event.preventDefault();
    history[direction]();
  });

  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => walk(event, directionOf(event));
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
  useEffect(() => {
    // A browser follows these buttons by itself.
    if (!isWindow) return;
    const handleMouse = (event: MouseEvent) => walk(event, MOUSE_BUTTONS[event.button]);
    document.addEventListener('mouseup', handleMouse);
    return () => document.removeEventListener('mouseup', handleMouse);
  }, [isWindow]);
}

function directionOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Direction | undefined {
  if (ctrlKey || shiftKey) return undefined;
  if (isMac()) return metaKey && !altKey ? MAC_KEYS[key] : undefined;
  return altKey && !metaKey ? KEYS[key] : undefined;
}
