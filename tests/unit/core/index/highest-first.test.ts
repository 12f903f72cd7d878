import { expect, test } from 'vitest';
import { highestFirst } from '../../../../electron/core/index/highest-first.ts';
import { createRandom } from '../../../fixtures/random.ts';

function sortAll(numbers: Uint32Array, limit: number, isWanted: (place: number) => boolean): number[] {
  const places = Array.from(numbers, (_, place) => place).filter(isWanted);
  return places.sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b).slice(0, limit);
}

const random = createRandom(1);
const mixed = Uint32Array.from({ length: 5_000 }, () => random.int(0, 40) ** random.int(0, 4));

test.each([
  ['mixed', mixed],
  ['equal', new Uint32Array(3_000).fill(1)],
  ['ascending', Uint32Array.from({ length: 3_000 }, (_, i) => i)],
  ['descending', Uint32Array.from({ length: 3_000 }, (_, i) => 3_000 - i)],
  ['none', new Uint32Array(0)],
])('of numbers that are %s, the highest come first, equal ones by place', (_name, numbers) => {
  for (const limit of [1, 7, 1_000, 10_000]) {
    expect(highestFirst(numbers, limit)).toEqual(sortAll(numbers, limit, () => true));
    const isOdd = (place: number) => place % 2 === 1;
    expect(highestFirst(numbers, limit, isOdd)).toEqual(sortAll(numbers, limit, isOdd));
  }
});
