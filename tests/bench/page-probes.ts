/** Functions that run in the page that is measured; each stands for itself, since only its text goes there. */

/** Keeps when the first row of the table was painted, in milliseconds since the page was asked for. */
export function observeFirstRow(): void {
  const firstRow = new Promise<number>((resolve) => {
    const look = () => {
      if (document.querySelector('[data-row="0"][aria-busy="false"]') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { firstRow });
}

/** Clicks, and answers how many milliseconds it took until another number of events, and their rows, were painted. */
export function clickUntilPainted(element: Element): Promise<number> {
  const count = () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
  const isBusy = () =>
    document.querySelector('[role=grid]')?.getAttribute('aria-busy') !== 'false' ||
    document.querySelector('[role=row][aria-busy=true]') !== null;
  const before = count();
  const startMs = performance.now();
  (element as HTMLElement).click();
  return new Promise((resolve) => {
    const look = () => {
      if (count() === before || isBusy()) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startMs)));
    };
    look();
  });
}

/** Leads a scroller from a fifth of its length to four fifths, as its thumb does. */
export function dragThumb(
  scroller: Element,
  { moves, everyMs }: { readonly moves: number; readonly everyMs: number },
): Promise<void> {
  const length = scroller.scrollHeight - scroller.clientHeight;
  let moved = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      moved++;
      scroller.scrollTop = length * (0.2 + (0.6 * moved) / moves);
      if (moved < moves) return;
      clearInterval(timer);
      resolve();
    }, everyMs);
  });
}

/** Watches every frame for a time: how long each lasted, and how long a placeholder stood in sight. */
export function measureFrames(
  watchedMs: number,
): Promise<{ readonly durations: readonly number[]; readonly longestPlaceholderMs: number }> {
  const durations: number[] = [];
  let longestPlaceholderMs = 0;
  let placeholderSinceMs: number | undefined;
  const isPlaceholderInSight = () => {
    const grid = document.querySelector('[role=grid]')?.getBoundingClientRect();
    return [...document.querySelectorAll('[role=row][aria-busy=true]')].some((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return grid !== undefined && bottom > grid.top && top < grid.bottom;
    });
  };
  return new Promise((resolve) => {
    const startMs = performance.now();
    let lastMs = startMs;
    const look = (nowMs: number) => {
      durations.push(nowMs - lastMs);
      lastMs = nowMs;
      placeholderSinceMs = isPlaceholderInSight() ? (placeholderSinceMs ?? nowMs) : undefined;
      if (placeholderSinceMs !== undefined)
        longestPlaceholderMs = Math.max(longestPlaceholderMs, nowMs - placeholderSinceMs);
      if (nowMs - startMs < watchedMs) requestAnimationFrame(look);
      else resolve({ durations: durations.slice(2), longestPlaceholderMs });
    };
    requestAnimationFrame(look);
  });
}
