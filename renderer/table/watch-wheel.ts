/** How long the browser may go on scrolling smoothly after the wheel was turned. */
const GOES_ON_MS = 500;

export interface WheelWatch {
  /** Whether an element that scrolls now does so because of its wheel. */
  readonly isTurning: () => boolean;
  readonly stop: () => void;
}

/** A wheel is told of before the scrolling that comes of it, even where the page was busy and turns have piled up. */
export function watchWheel(element: HTMLElement): WheelWatch {
  let turnedMs = Number.NEGATIVE_INFINITY;
  const note = () => {
    turnedMs = performance.now();
  };
  element.addEventListener('wheel', note, { passive: true });
  return {
    isTurning: () => performance.now() - turnedMs < GOES_ON_MS,
    stop: () => element.removeEventListener('wheel', note),
  };
}
