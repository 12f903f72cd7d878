import { constants, copyFileSync, existsSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import type { ErrorParams } from '../../../shared/app-error.ts';
import type { LogRole } from '../../../shared/provenance.ts';
import { type Connection, openCopied, openImmutable, rollBack } from './connection.ts';
import { agreesWithIndexes } from './index-agreement.ts';
import { unlessDamaged } from './unless-damaged.ts';

/** More than the rows that a log of the usual size (1,000 pages) can have added. */
const NEWEST_ROWS = 20_000;

export interface OpenedCopy extends Connection {
  /** Which of the logs that were copied with it are of another database, and left out. */
  readonly foreignLogs: readonly LogRole[];
  /** The write-ahead log that was copied with it; undefined where there was none. */
  readonly walPath: string | undefined;
}

/**
 * Opens a private copy with the log that was copied with it, unless that log is of another database.
 *
 * Nothing in a write-ahead log says which database it belongs to: SQLite lays a foreign one over the file and reads
 * a mixture of both. A log changes the newest rows at least, so where those make sense without the log and no sense with
 * it, it is foreign. What is left of a damaged database may make sense, too, but then without its newest rows.
 *
 * @throws AppError as opening does
 */
export function openWithItsLog(copy: string, params: ErrorParams): OpenedCopy {
  const withLog = tryOpening(() => openCopied(copy, params));
  const alone = tryOpening(() => openImmutable(copy, params));
  // In this order, since a log that fits leaves nothing else to look at.
  const isLogForeign =
    !fits(withLog, alone) && isSound(alone) && (isWhole(alone) || newestRow(alone) >= newestRow(withLog));
  return {
    ...choose(isLogForeign ? [alone, withLog] : [withLog, alone]),
    foreignLogs: isLogForeign ? ['wal'] : [],
    walPath: existsSync(`${copy}-wal`) ? `${copy}-wal` : undefined,
  };
}

/**
 * Opens a private copy after the transaction was undone that the journal copied with it tells of, unless that journal is of
 * another database: then what it leaves makes no sense, and the file without it does.
 *
 * @throws AppError as opening does
 */
export async function openWithItsJournal(copy: string, params: ErrorParams): Promise<OpenedCopy> {
  const untouched = `${copy}.untouched`;
  const wals = [`${copy}-wal`, `${untouched}-wal`] as const;
  await copyFile(copy, untouched, constants.COPYFILE_FICLONE);
  // Out of the way, since a connection that may write reads it into the file.
  if (existsSync(wals[0])) await rename(...wals);
  const rolledBack = tryOpening(() => {
    rollBack(copy);
    if (existsSync(wals[1])) copyFileSync(wals[1], wals[0], constants.COPYFILE_FICLONE);
    return openWithItsLog(copy, params);
  });
  if (isWhole(rolledBack)) return choose([rolledBack]);
  const alone = tryOpening(() => openWithItsLog(untouched, params));
  if (!isWhole(alone)) return choose([rolledBack, alone]);
  const { foreignLogs, ...chosen } = choose([alone, rolledBack]);
  return { ...chosen, foreignLogs: [...foreignLogs, 'journal'] };
}

type Attempt<Opened extends Connection = Connection> =
  | { readonly connection: Opened; readonly error?: undefined }
  | { readonly connection?: undefined; readonly error: unknown };

/** What the first attempt opened; what the others did is closed. */
function choose<Opened extends Connection>([chosen, ...others]: readonly [
  Attempt<Opened>,
  ...Attempt<Opened>[],
]): Opened {
  for (const { connection } of others) connection?.db.close();
  if (chosen.connection === undefined) throw chosen.error;
  return chosen.connection;
}

function tryOpening<Opened extends Connection>(open: () => Opened): Attempt<Opened> {
  try {
    return { connection: open() };
  } catch (error) {
    return { error };
  }
}

function isSound({ connection }: Attempt): boolean {
  return connection !== undefined && !connection.isDamaged && areNewestRowsInOrder(connection.db);
}

function areNewestRowsInOrder(db: Database): boolean {
  try {
    const newest = db.prepare('SELECT rowid FROM main.audit_log NOT INDEXED ORDER BY rowid DESC LIMIT ?');
    let previous: bigint | undefined;
    for (const rowId of newest.pluck().safeIntegers().iterate(NEWEST_ROWS) as Iterable<bigint>) {
      if (previous !== undefined && rowId >= previous) return false;
      previous = rowId;
    }
    return true;
  } catch {
    return false;
  }
}

function fits(withLog: Attempt, alone: Attempt): boolean {
  return isSound(withLog) && (alone.connection === undefined || belongsTo(withLog, alone));
}

/**
 * A log of the database itself has changed table and indexes alike. Looked at are as many of the newest rows in both states, so
 * that pages of the database that are damaged are seen in both.
 *
 * A log that makes the database shorter (VACUUM) or changes its schema is rare enough to look at all of the events. Where
 * the database makes no sense without it either, the log is not to blame.
 */
function belongsTo(withLog: Attempt, alone: Attempt): boolean {
  const read = ({ connection }: Attempt, pragma: string) =>
    connection?.db.pragma(pragma, { simple: true }) as number;
  const isUsual =
    read(withLog, 'page_count') >= read(alone, 'page_count') &&
    read(withLog, 'schema_version') === read(alone, 'schema_version');
  if (!agrees(withLog) && agrees(alone)) return false;
  return isUsual || isWhole(withLog) || !isWhole(alone);
}

function agrees({ connection }: Attempt): boolean {
  return connection !== undefined && agreesWithIndexes(connection.db);
}

/** The highest row id; 0 where SQLite meets a page on the way that it cannot read. */
function newestRow({ connection }: Attempt): bigint {
  const newest = () =>
    connection?.db.prepare('SELECT max(rowid) FROM main.audit_log').pluck().safeIntegers().get();
  return (unlessDamaged(newest) as bigint | null | undefined) ?? 0n;
}

/** Whether SQLite finds nothing wrong with the events. */
function isWhole({ connection }: Attempt): boolean {
  try {
    return connection?.db.pragma('quick_check(audit_log)', { simple: true }) === 'ok';
  } catch {
    return false;
  }
}
