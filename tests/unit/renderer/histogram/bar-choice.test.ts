import { expect, it } from 'vitest';
import { choiceAfterKey, chosenBars } from '../../../../renderer/histogram/bar-choice.ts';

const COUNT = 24;

it.each([
  ['ArrowLeft', 4],
  ['ArrowRight', 6],
  ['PageDown', 0],
  ['PageUp', 15],
  ['Home', 0],
  ['End', 23],
])('%s walks the bars', (key, at) => {
  expect(choiceAfterKey({ at: 5, anchor: 2 }, { key, shiftKey: false }, COUNT)).toEqual({ at, anchor: null });
});

it('chooses several with Shift, from where that began', () => {
  const first = choiceAfterKey({ at: 5, anchor: null }, { key: 'ArrowLeft', shiftKey: true }, COUNT);
  expect(first).toEqual({ at: 4, anchor: 5 });
  const second = choiceAfterKey({ at: 4, anchor: 5 }, { key: 'Home', shiftKey: true }, COUNT);
  expect(second && chosenBars(second)).toEqual([0, 5]);
});

it('leaves other keys alone', () => {
  expect(choiceAfterKey({ at: 5, anchor: null }, { key: 'Enter', shiftKey: false }, COUNT)).toBeUndefined();
});
