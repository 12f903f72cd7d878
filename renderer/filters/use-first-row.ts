import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How many children of a wrapping list its first row has room for. Measured anew for every other `content`. */
export function useFirstRow(list: RefObject<HTMLElement | null>, content: string): number {
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other children are to be measured
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    // Told of its size at once too, after the page was laid out and before it is painted: to ask would lay it out twice.
    const observer = new ResizeObserver(() => flushSync(() => setFitting(countFirstRow(element))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, content]);
  return fitting;
}

function countFirstRow({ children }: HTMLElement): number {
  const items = [...children] as HTMLElement[];
  const top = items[0]?.offsetTop ?? 0;
  const at = items.findIndex(({ offsetTop }) => offsetTop > top);
  return at === -1 ? items.length : at;
}
