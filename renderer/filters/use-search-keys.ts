import { useEffect } from 'react';
import { isTyping } from '../ui/is-typing.ts';
import { focusSearch } from './focus-search.ts';

/** Ctrl+F and `/` lead to the search box: the browser's own search would see only the rows in sight. */
export function useSearchKeys(): void {
  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      const hasCommand = event.ctrlKey || event.metaKey;
      const isFind = hasCommand && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f';
      const isSlash = event.key === '/' && !hasCommand && !event.altKey && !isTyping(event.target);
      if (!isFind && !isSlash) return;
      event.preventDefault();
      focusSearch();
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
