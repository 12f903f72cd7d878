/** The bar that is looked at, and, while several are being chosen, the one where that began. */
export interface BarChoice {
  readonly at: number;
  readonly anchor: number | null;
}

const PAGE_BARS = 10;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  PageDown: (at) => at - PAGE_BARS,
  PageUp: (at) => at + PAGE_BARS,
  Home: () => 0,
  End: (_at, last) => last,
};

/** The choice after a key that walks the bars, with Shift from where it began; undefined for any other key. */
export function choiceAfterKey(
  { at, anchor }: BarChoice,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  count: number,
): BarChoice | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const next = Math.min(Math.max(step(at, count - 1), 0), count - 1);
  return { at: next, anchor: shiftKey ? (anchor ?? at) : null };
}

/** The chosen bars, from first to last. */
export function chosenBars({ at, anchor }: BarChoice): readonly [first: number, last: number] {
  return anchor === null ? [at, at] : [Math.min(at, anchor), Math.max(at, anchor)];
}
