import { expect, it } from 'vitest';
import { shownChoices } from '../../../../renderer/facets/shown-choices.ts';
import type { ValueChoice } from '../../../../renderer/filters/choices.ts';
import { FACET_MAX_VALUES } from '../../../../shared/contract.ts';

function choicesWith(counts: readonly number[]): ValueChoice[] {
  return counts.map((count, at) => ({
    value: `v${at}`,
    count,
    isIncluded: false,
    isExcluded: false,
    isOneOfMany: false,
  }));
}

it('shows a short facet whole, but for the values that would show nothing', () => {
  const choices = choicesWith([8, 7, 6, 5, 4, 3, 2, 1, 0, 0]);
  expect(shownChoices(choices, false)).toEqual({
    shown: choices.slice(0, 8),
    count: 8,
    isCut: false,
    isLong: false,
  });
});

it('shows the most frequent values of a long one, and those that are chosen', () => {
  const choices = choicesWith([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  choices[8] = { ...choices[8], isExcluded: true } as ValueChoice;
  choices[9] = { ...choices[9], isIncluded: true } as ValueChoice;
  const { shown, count, isLong } = shownChoices(choices, false);
  expect(shown.map(({ value }) => value)).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v8', 'v9']);
  expect({ count, isLong }).toEqual({ count: 10, isLong: true });
  expect(shownChoices(choices, true).shown).toEqual(choices);
});

it('knows when there are more values than are listed', () => {
  const counts = Array.from({ length: FACET_MAX_VALUES }, () => 1);
  expect(shownChoices(choicesWith(counts), false).isCut).toBe(true);
  expect(shownChoices(choicesWith([...counts.slice(1), 0]), false).isCut).toBe(false);
});
