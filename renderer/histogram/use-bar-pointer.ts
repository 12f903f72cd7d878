import { type PointerEvent, useRef, useState } from 'react';
import type { BarChoice } from './bar-choice.ts';

/** A hand that trembles this little clicks. */
const DRAG_MIN_PX = 4;

export interface BarPointer {
  /** What the pointer is over, or is being drawn over; undefined while it is elsewhere. */
  readonly bars: BarChoice | undefined;
  readonly cancel: () => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onPointerLeave: () => void;
  };
}

/**
 * Follows a pointer (mouse, pen or finger) over an element that is a row of `count` equally wide bars.
 *
 * @param onChoose called with the bar that was clicked, or with those that were drawn over
 */
export function useBarPointer(count: number, onChoose: (bars: BarChoice) => void): BarPointer {
  const [bars, setBars] = useState<BarChoice>();
  const pressed = useRef<{ readonly x: number; readonly at: number }>(undefined);

  function barsAt(event: PointerEvent<HTMLElement>): BarChoice {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const place = Math.floor(((event.clientX - left) / width) * count);
    const at = Math.min(Math.max(place, 0), count - 1);
    const start = pressed.current;
    const isDrawing = start !== undefined && Math.abs(event.clientX - start.x) >= DRAG_MIN_PX;
    return { at, anchor: isDrawing ? start.at : null };
  }

  function cancel(): void {
    pressed.current = undefined;
    setBars(undefined);
  }

  return {
    bars,
    cancel,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = { x: event.clientX, at: barsAt(event).at };
      },
      onPointerMove: (event) => setBars(barsAt(event)),
      onPointerUp(event) {
        if (pressed.current === undefined) return;
        const chosen = barsAt(event);
        pressed.current = undefined;
        setBars({ ...chosen, anchor: null });
        onChoose(chosen);
      },
      onPointerCancel: cancel,
      onPointerLeave: () => pressed.current === undefined && setBars(undefined),
    },
  };
}
