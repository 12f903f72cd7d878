import { type RefObject, useEffect, useState } from 'react';
import { type Palette, readPalette } from './palette.ts';

const CHANGING_COLOURS = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/** The palette of an element, read again whenever the page changes its colours; undefined until it is in the page. */
export function usePalette(element: RefObject<HTMLElement | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useEffect(() => {
    const read = () => element.current !== null && setPalette(readPalette(element.current));
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true });
    const queries = CHANGING_COLOURS.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      observer.disconnect();
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, [element]);
  return palette;
}
