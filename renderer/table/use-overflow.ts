import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether what a scroller holds is wider than the scroller, now and whenever that changes. */
export function useOverflow(scroller: RefObject<HTMLElement | null>): boolean {
  const [isOverflowing, setIsOverflowing] = useState(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => setIsOverflowing(element.scrollWidth > element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    for (const sized of [element, ...element.children]) observer.observe(sized);
    return () => observer.disconnect();
  }, [scroller]);
  return isOverflowing;
}
