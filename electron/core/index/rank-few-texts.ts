import { columnExpression } from '../store/event-table.ts';
import type { StoredValue } from '../store/stored-value.ts';
import { rankByBytes } from './rank-by-bytes.ts';
import { type Ranking, ROWS_PER_LOOK, requireWanted } from './ranking.ts';

/** More than there are kinds of browsers or errors in most logs; beyond that SQLite sorts faster. */
const FEW = 4_096;

/**
 * Per event, the rank of its value in a column that holds few different texts; undefined where there are more, or values of
 * another kind.
 *
 * @throws SqliteError where a page is damaged
 * @throws AppError `cancelled` when it was stopped
 */
export function rankFewTexts({ db, table, key, rowIds, stop, report }: Ranking): Uint32Array | undefined {
  const { rowId } = table;
  const slice = db
    .prepare<[number | bigint, number | bigint], StoredValue>(
      `SELECT ${columnExpression(table, key)} FROM main.audit_log NOT INDEXED WHERE ${rowId} BETWEEN ? AND ? ORDER BY ${rowId}`,
    )
    .pluck()
    .safeIntegers();
  const texts: (string | null)[] = [];
  const codeOf = new Map<StoredValue, number>();
  const codes = new Uint32Array(rowIds.length);
  for (let from = 0; from < rowIds.length; from += ROWS_PER_LOOK) {
    requireWanted(stop);
    report({ done: from, total: rowIds.length });
    const to = Math.min(from + ROWS_PER_LOOK, rowIds.length);
    const values = slice.all(rowIds[from]!, rowIds[to - 1]!);
    if (values.length !== to - from) return undefined;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      let code = codeOf.get(value);
      if (code === undefined) {
        if (!isSoundText(value) || texts.length === FEW) return undefined;
        code = texts.push(value) - 1;
        codeOf.set(value, code);
      }
      codes[from + i] = code;
    }
  }
  const rankOf = rankByBytes(texts);
  const rankOfCode = texts.map((text) => rankOf.get(text)!);
  for (let i = 0; i < codes.length; i++) codes[i] = rankOfCode[codes[i]!]!;
  return codes;
}

/** What is no UTF-8 reads as U+FFFD, whatever it is. */
function isSoundText(value: StoredValue): value is string | null {
  return value === null || (typeof value === 'string' && !value.includes('\uFFFD'));
}
