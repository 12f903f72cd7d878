import { expect, test } from 'vitest';
import { ExportStream } from '../../../../electron/core/export/export-stream.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import type { ExportOptions } from '../../../../shared/export-options.ts';
import { provideStore } from '../support/provide-store.ts';
import { ordinaryRows, writeAuditDatabase } from '../support/write-audit-database.ts';

const DETAILS_BYTES = 345_000;
const CHUNK_BYTES = 256 * 1_024;

const opened = provideStore((path) =>
  writeAuditDatabase(
    path,
    ordinaryRows(230).map((row, i) =>
      i % 10 === 3 ? { ...row, details: `{"long":"${'x'.repeat(DETAILS_BYTES)}"}` } : row,
    ),
  ),
);

const OPTIONS: ExportOptions = {
  format: 'json',
  filter: {},
  order: CHRONOLOGICAL,
  bom: false,
  formulaGuard: false,
};

test.each(['json', 'csv'] as const)(
  '%s comes in chunks that large details do not inflate',
  async (format) => {
    const stream = await ExportStream.open(opened.store, { ...OPTIONS, format });
    let previous = 0;
    for (let done = false; !done; ) {
      const read = await stream.read();
      expect(read.chunk.length).toBeLessThan(CHUNK_BYTES + 2 * DETAILS_BYTES);
      expect(read.written).toBeGreaterThan(previous);
      expect(read.done).toBe(read.written === stream.total);
      previous = read.written;
      done = read.done;
    }
    expect(previous).toBe(230);
  },
);

test('an export of nothing is done at once', async () => {
  const stream = await ExportStream.open(opened.store, {
    ...OPTIONS,
    filter: { search: { include: ['no such text'], exclude: [] } },
  });
  expect(stream.total).toBe(0);
  const { chunk, ...rest } = await stream.read();
  expect(rest).toEqual({ written: 0, done: true });
  expect(new TextDecoder().decode(chunk)).toBe('[]\n');
});

test('what it writes is fixed when it begins, whatever is filtered and sorted meanwhile', async () => {
  const filter = { search: { include: ['"second":2'], exclude: [] } };
  const expected = await opened.ids(filter);
  const stream = await ExportStream.open(opened.store, { ...OPTIONS, filter });
  await opened.ids({ search: { include: ['"second":1'], exclude: [] } }, [
    { column: 'details', direction: 'ascending' },
  ]);
  const events = JSON.parse(new TextDecoder().decode((await stream.read()).chunk)) as { id: number }[];
  expect(events.map(({ id }) => String(id))).toEqual(expected);
});

test('of a range exactly these events are written', async () => {
  const ids = await opened.ids({});
  const range = { first: 4, last: 6 };
  const stream = await ExportStream.open(opened.store, { ...OPTIONS, range });
  expect(stream.total).toBe(3);
  const { chunk, done } = await stream.read();
  expect(done).toBe(true);
  const written = JSON.parse(new TextDecoder().decode(chunk)) as readonly { readonly id: number }[];
  expect(written.map(({ id }) => String(id))).toEqual(ids.slice(4, 7));
  const beyond = await ExportStream.open(opened.store, { ...OPTIONS, range: { first: 228, last: 999 } });
  expect(beyond.total).toBe(2);
});
