import { expect, test } from 'vitest';
import { TextRanks } from '../../../../electron/core/index/text-ranks.ts';
import { type CallContext, UNWATCHED } from '../../../../electron/core/worker/protocol.ts';

/** Rankings that end when they are told to. */
function startable() {
  const begun: { context: CallContext; resolve(ranks: Uint32Array): void; reject(error: Error): void }[] = [];
  const texts = new TextRanks((_key, context) => {
    const { promise, resolve, reject } = Promise.withResolvers<Uint32Array>();
    begun.push({ context, resolve, reject });
    return promise;
  });
  return { texts, begun };
}

test('a column is ranked once, for all that ask', async () => {
  const { texts, begun } = startable();
  const asked = [texts.ranksOf('details', UNWATCHED), texts.ranksOf('details', UNWATCHED)];
  const ranks = Uint32Array.of(1, 0);
  begun[0]?.resolve(ranks);
  expect(await Promise.all(asked)).toEqual([ranks, ranks]);
  expect(await texts.ranksOf('details', UNWATCHED)).toBe(ranks);
  expect(begun).toHaveLength(1);
});

test('it goes on while anybody waits, and is given up when nobody does', async () => {
  const { texts, begun } = startable();
  const first = new AbortController();
  const second = new AbortController();
  const asked = [first, second].map(({ signal }) =>
    texts.ranksOf('details', { signal, report: () => {} }).catch(() => 'cancelled'),
  );
  first.abort();
  expect(await asked[0]).toBe('cancelled');
  expect(begun[0]?.context.signal.aborted).toBe(false);
  second.abort();
  expect(await asked[1]).toBe('cancelled');
  expect(begun[0]?.context.signal.aborted).toBe(true);
  const again = texts.ranksOf('details', UNWATCHED);
  expect(begun).toHaveLength(2);
  begun[1]?.resolve(Uint32Array.of(7));
  expect(await again).toEqual(Uint32Array.of(7));
});

test('a ranking that failed is begun anew', async () => {
  const { texts, begun } = startable();
  const asked = texts.ranksOf('details', UNWATCHED);
  begun[0]?.reject(new Error('lost'));
  await expect(asked).rejects.toThrow('lost');
  void texts.ranksOf('details', UNWATCHED);
  expect(begun).toHaveLength(2);
});
