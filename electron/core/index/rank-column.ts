import { columnExpression } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import { type Codes, narrowed } from './code-column.ts';
import { rankByBytes } from './rank-by-bytes.ts';
import { rankBySql } from './rank-by-sql.ts';
import { rankFewTexts } from './rank-few-texts.ts';
import { type Ranking, ROWS_PER_LOOK, requireWanted } from './ranking.ts';

/**
 * Per event, the rank of its value in a column among all, byte by byte; equal values have equal ranks. Few different texts are
 * told apart as they are read, anything else SQLite sorts. Where it cannot, because a page is damaged, the values are read and
 * sorted one by one; those that cannot be read come first, as NULL does.
 *
 * @throws AppError `cancelled` when it was stopped
 */
export function rankColumn(ranking: Ranking): Codes {
  const ranks = unlessDamaged(() => rankFewTexts(ranking) ?? rankBySql(ranking));
  return narrowed(ranks ?? rankOneByOne(ranking));
}

function rankOneByOne({ db, table, key, rowIds, stop }: Ranking): Uint32Array {
  const read = db
    .prepare<[number | bigint], StoredValue>(
      `SELECT ${columnExpression(table, key)} FROM main.audit_log WHERE ${table.rowId} = ?`,
    )
    .pluck()
    .safeIntegers();
  const texts = Array.from<number | bigint, string | null>(rowIds, (rowId, i) => {
    if (i % ROWS_PER_LOOK === 0) requireWanted(stop);
    return textOf(unlessDamaged(() => read.get(rowId)) ?? null);
  });
  const rankOf = rankByBytes(texts);
  return Uint32Array.from(texts, (text) => rankOf.get(text)!);
}
