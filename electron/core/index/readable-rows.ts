import type { Database, Statement } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';

export const LOWEST_ROW_ID = -(2n ** 63n);
const HIGHEST_ROW_ID = 2n ** 63n - 1n;

type Probe = 'damaged' | bigint | undefined;

/**
 * Where a scan can go on behind a damaged page: the lowest row id found above `rowId` by probing ever further away, then
 * back. Undefined where nothing more can be read. About 130 look-ups at most.
 */
export function findReadableAfter(db: Database, table: EventTable, rowId: bigint): bigint | undefined {
  const probe = prober(db, table);
  let damaged = rowId;
  let step = 1n;
  let found: Probe = 'damaged';
  while (found === 'damaged') {
    if (damaged === HIGHEST_ROW_ID) return undefined;
    const candidate = damaged + step > HIGHEST_ROW_ID ? HIGHEST_ROW_ID : damaged + step;
    found = probe(candidate);
    if (found === 'damaged') damaged = candidate;
    step *= 2n;
  }
  return closest(probe, damaged, damaged + step / 2n, found);
}

/** Halves the way between a place that is damaged and one that can be read. */
function closest(
  probe: (from: bigint) => Probe,
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

/** The id of the first row at or above a row id. */
function prober(db: Database, { rowId }: EventTable): (from: bigint) => Probe {
  const first = db
    .prepare(`SELECT ${rowId} FROM main.audit_log NOT INDEXED WHERE ${rowId} >= ? ORDER BY ${rowId} LIMIT 1`)
    .pluck()
    .safeIntegers() as Statement<[bigint], bigint>;
  return (from) => {
    try {
      const found = first.get(from);
      return found !== undefined && found < from ? 'damaged' : found;
    } catch (error) {
      if (isDamage(error)) return 'damaged';
      throw error;
    }
  };
}
