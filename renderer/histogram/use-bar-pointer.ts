import { type PointerEvent, useRef, useState } from 'react';
import type { BarChoice } from './bar-choice.ts';

/** A hand that trembles this little clicks. */
const DRAG_MIN_PX = 4;

export interface BarPointer {
  /** What the pointer is over, or is being drawn over; undefined while it is elsewhere, or was told to be left alone. */
  readonly bars: BarChoice | undefined;
  /** Gives up what is being drawn, and looks at the pointer again only when it moves. */
  readonly cancel: () => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onPointerLeave: () => void;
  };
}

/** Where a pointer is, and, while it draws, where that began: 0 at the beginning of the bars, 1 at their end. */
interface Stroke {
  readonly share: number;
  readonly startShare: number | null;
}

/**
 * Follows a pointer (mouse, pen or finger) over an element that is a row of `count` equally wide bars.
 *
 * @param onChoose called with the bar that was clicked, or with those that were drawn over
 */
export function useBarPointer(count: number, onChoose: (bars: BarChoice) => void): BarPointer {
  // By shares of the width, since zooming puts other bars under a pointer that rests.
  const [stroke, setStroke] = useState<Stroke>();
  const pressed = useRef<{ readonly x: number; readonly share: number }>(undefined);
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined);

  function strokeTo({ currentTarget, clientX }: PointerEvent<HTMLElement>): Stroke {
    const { left, width } = currentTarget.getBoundingClientRect();
    const start = pressed.current;
    const isDrawing = start !== undefined && Math.abs(clientX - start.x) >= DRAG_MIN_PX;
    return { share: (clientX - left) / width, startShare: isDrawing ? start.share : null };
  }

  function barsOf({ share, startShare }: Stroke): BarChoice {
    const barAt = (at: number) => Math.min(Math.max(Math.floor(at * count), 0), count - 1);
    return { at: barAt(share), anchor: startShare === null ? null : barAt(startShare) };
  }

  /** Browsers also report a pointer that rests, where something beneath it has changed. */
  function hasMoved({ clientX, clientY }: PointerEvent<HTMLElement>): boolean {
    const { x, y } = last.current ?? {};
    last.current = { x: clientX, y: clientY };
    return clientX !== x || clientY !== y;
  }

  function cancel(): void {
    pressed.current = undefined;
    setStroke(undefined);
  }

  return {
    bars: stroke && barsOf(stroke),
    cancel,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = { x: event.clientX, share: strokeTo(event).share };
      },
      onPointerMove: (event) => hasMoved(event) && setStroke(strokeTo(event)),
      onPointerUp(event) {
        if (pressed.current === undefined) return;
        const drawn = strokeTo(event);
        pressed.current = undefined;
        setStroke({ ...drawn, startShare: null });
        onChoose(barsOf(drawn));
      },
      onPointerCancel: cancel,
      onPointerLeave() {
        last.current = undefined;
        if (pressed.current === undefined) setStroke(undefined);
      },
    },
  };
}
