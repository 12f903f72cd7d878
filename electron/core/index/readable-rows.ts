import type { Database, Statement } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import { listedRowIds } from './listed-rows.ts';

export const LOWEST_ROW_ID = -(2n ** 63n);
export const HIGHEST_ROW_ID = 2n ** 63n - 1n;

/** So many places are tried one after the other before the steps grow: more than the rows of any page. */
const NEAR_PLACES = 1_024;

/** What is found at a row id or above: the first row there, nothing, or a page that cannot be read. */
type Probe = (from: bigint) => 'damaged' | bigint | undefined;

/**
 * Finds where a scan can go on behind a damaged page. An index of the table that is sound knows all row ids, and those are
 * tried; without one, row ids are tried ever further away. One finder serves one scan.
 *
 * @returns the lowest readable row id found above the given one; undefined where nothing more can be read
 */
export function readableRowFinder(db: Database, table: EventTable): (rowId: bigint) => bigint | undefined {
  const probe = prober(db, table);
  let known: readonly bigint[] | undefined;
  return (rowId) => {
    known ??= listedRowIds(db, table);
    return known.length === 0 ? probeAhead(probe, rowId) : tryKnownIds(probe, known, rowId);
  };
}

function tryKnownIds(probe: Probe, known: readonly bigint[], rowId: bigint): bigint | undefined {
  const start = known.findIndex((id) => id > rowId);
  if (start < 0) return undefined;
  for (let place = start, step = 1; place < known.length; place += step) {
    const found = probe(known[place]!);
    if (found !== 'damaged') {
      const lastDamaged = place === start ? rowId : known[place - step]!;
      return found === undefined ? undefined : closest(probe, lastDamaged, known[place]!, found);
    }
    if (place - start >= NEAR_PLACES) step *= 2;
  }
  return undefined;
}

function probeAhead(probe: Probe, rowId: bigint): bigint | undefined {
  // SQLite gives ids from 1 on.
  let damaged = rowId < 0n ? -1n : rowId;
  for (let place = 0, step = 1n; damaged < HIGHEST_ROW_ID; place++) {
    const ahead = damaged + step < HIGHEST_ROW_ID ? damaged + step : HIGHEST_ROW_ID;
    const found = probe(ahead);
    if (found !== 'damaged') return closest(probe, damaged, ahead, found);
    damaged = ahead;
    if (place >= NEAR_PLACES) step *= 2n;
  }
  return undefined;
}

/** Halves the way between a place that is damaged and one that can be read. */
function closest(
  probe: Probe,
  damaged: bigint,
  readable: bigint,
  found: bigint | undefined,
): bigint | undefined {
  let best = found;
  while (readable - damaged > 1n) {
    const middle = damaged + (readable - damaged) / 2n;
    const result = probe(middle);
    if (result === 'damaged') {
      damaged = middle;
    } else {
      readable = middle;
      best = result ?? best;
    }
  }
  return best;
}

function prober(db: Database, { rowId }: EventTable): Probe {
  const first = db
    .prepare(`SELECT ${rowId} FROM main.audit_log NOT INDEXED WHERE ${rowId} >= ? ORDER BY ${rowId} LIMIT 1`)
    .pluck()
    .safeIntegers() as Statement<[bigint], bigint>;
  return (from) => {
    try {
      const found = first.get(from);
      // In a table whose pages are out of order, SQLite may find a row before the one it was asked for.
      return found !== undefined && found < from ? 'damaged' : found;
    } catch (error) {
      if (isDamage(error)) return 'damaged';
      throw error;
    }
  };
}
