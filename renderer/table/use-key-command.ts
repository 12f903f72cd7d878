import { useEffect, useEffectEvent } from 'react';

/** Carries out a command whenever its key is pressed anywhere in the page. */
export function useKeyCommand(
  isKey: (event: KeyboardEvent) => boolean,
  run: (event: KeyboardEvent) => void,
): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isKey(event)) return;
    event.preventDefault();
    run(event);
  });
  useEffect(() => {
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
