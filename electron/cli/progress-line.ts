/** Least time between two drawings of the line. */
const INTERVAL_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away again. */
  clear(): void;
}

/** One line that tells how far the work is and is drawn anew in place; nothing where nobody sits at a terminal. */
export function openProgressLine(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number = () => performance.now(),
): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let shownMs = Number.NEGATIVE_INFINITY;
  return {
    show: (text) => {
      if (now() - shownMs < INTERVAL_MS) return;
      shownMs = now();
      stream.write(`${CLEAR_LINE}${text}`);
    },
    clear: () => {
      if (shownMs > Number.NEGATIVE_INFINITY) stream.write(CLEAR_LINE);
    },
  };
}
