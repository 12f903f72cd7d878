import { expect, test } from 'vitest';
import { highestRankFirst, sortByRank } from '../../../../electron/core/index/sort-positions.ts';
import { createRandom } from '../../../fixtures/random.ts';

test.each([
  ['few ranks', 500, 3],
  ['as many ranks as positions', 500, 500],
  ['far more ranks than positions', 20, 5_000],
  ['one rank', 50, 0],
  ['one position', 1, 7],
  ['nothing', 0, 0],
])('%s: in both directions, equal ranks stay as they were', (_name, count, highest) => {
  const random = createRandom(count + highest);
  const positions = Uint32Array.from({ length: count }, (_, i) => i).sort(() => random.int(0, 2) - 1);
  const ranks = positions.map(() => random.int(0, highest));
  const rankOf = new Map(Array.from(positions, (position, place) => [position, ranks[place] ?? 0]));
  const compare = (a: number, b: number) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0);
  const ascending = sortByRank(positions, ranks);
  expect([...ascending.positions]).toEqual([...positions].toSorted(compare));
  expect([...highestRankFirst(ascending)]).toEqual([...positions].toSorted((a, b) => compare(b, a)));
});
