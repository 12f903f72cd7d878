import { realpath } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import type { EvidenceFile, Provenance, RecordedSetting } from '../../../shared/provenance.ts';
import type { OpenedAs } from '../../../shared/source.ts';
import type { DatabaseReadings } from '../reader/database-readings.ts';
import type { CallContext } from '../worker/protocol.ts';
import type { Evidence } from './evidence.ts';
import { hasTable } from './has-table.ts';
import { toReadError } from './sqlite-error.ts';
import { type StoredValue, textOf } from './stored-value.ts';
import type { LogSurvey } from './survey-logs.ts';
import { readRange, statIfAny } from './wal-file.ts';
import { surveyWal } from './wal-frames.ts';

const ROLES = ['database', 'wal', 'journal'] as const;
const SUFFIXES = { database: '', wal: '-wal', journal: '-journal' } as const;

/**
 * Hashes the files of the evidence, and asks the database for its own account; reports in bytes hashed.
 *
 * @throws AppError as opening it does, when a file is gone or cannot be read any more
 */
export async function readProvenance(
  evidence: Evidence,
  readings: DatabaseReadings,
  sourceId: string,
  surveyLogs: () => Promise<LogSurvey>,
  context: CallContext,
): Promise<Provenance> {
  const { path, openedAs, isDamaged, foreignLogs, db } = evidence;
  try {
    const realPath = await realpath(path);
    const isDatabase = openedAs !== 'imported';
    const files = await hashFiles(realPath, isDatabase ? ROLES : ['database'], readings, context);
    const hasWal = files.some(({ role }) => role === 'wal') || evidence.walPath !== undefined;
    return {
      sourceId,
      path,
      realPath,
      openedAs,
      isDamaged,
      files,
      hasChanged: evidence.hasChanged(),
      walFrames: hasWal ? await countFrames(openedAs, await surveyLogs(), realPath) : null,
      foreignLogs,
      isWalMissing: isDatabase && !hasWal && (await keepsWal(realPath)),
      ...readSettings(db),
      damage: await readings.read('quickCheck', undefined, context),
    };
  } catch (error) {
    throw toReadError(error, { path, fileName: evidence.fileName });
  }
}

/** A database that was read through SQLite's locking has no copy of its log: those of the one beside it. */
async function countFrames(openedAs: OpenedAs, logs: LogSurvey, realPath: string): Promise<number> {
  return openedAs === 'live-copy'
    ? (await surveyWal(`${realPath}-wal`)).committedFrames
    : logs.committedFrames;
}

async function hashFiles(
  path: string,
  roles: readonly EvidenceFile['role'][],
  readings: DatabaseReadings,
  { signal, report }: CallContext,
): Promise<EvidenceFile[]> {
  const present = [];
  for (const role of roles) {
    const stats = await statIfAny(path + SUFFIXES[role]);
    if (stats?.isFile()) present.push({ role, path: path + SUFFIXES[role], stats });
  }
  const total = present.reduce((sum, { stats }) => sum + Number(stats.size), 0);
  let hashed = 0;
  const files: EvidenceFile[] = [];
  for (const { role, path: filePath, stats } of present) {
    const [before, sizeBytes] = [hashed, Number(stats.size)];
    const file = { path: filePath, sizeBytes };
    const sha256 = await readings.read('hashFile', file, {
      signal,
      report: ({ done }) => report({ done: before + done, total }),
    });
    files.push({ role, ...file, modifiedTime: Number(stats.mtimeMs), sha256 });
    hashed += sizeBytes;
  }
  return files;
}

/** Bytes 18 and 19 of the header are 2 in WAL mode; see https://sqlite.org/fileformat.html#the_database_header */
async function keepsWal(path: string): Promise<boolean> {
  const versions = await readRange(path, 18, 2);
  return versions.equals(Buffer.of(2, 2));
}

type Settings = Pick<Provenance, RecordedSetting | 'unreadableSettings'>;

function readSettings(db: Database): Settings {
  const version = firstText(db, 'db_version', 'version', 'ORDER BY applied_at DESC, version DESC');
  const days = firstText(db, 'configurations', 'value', "WHERE key = 'audit_retention_days'");
  const settings = { schemaVersion: version ?? null, auditRetentionDays: days ?? null };
  const unreadableSettings: RecordedSetting[] = [];
  if (version === undefined) unreadableSettings.push('schemaVersion');
  if (days === undefined) unreadableSettings.push('auditRetentionDays');
  return { ...settings, unreadableSettings };
}

/** The first value of a column; null where there is none, as in older databases; undefined where it cannot be read. */
function firstText(db: Database, table: string, column: string, rest: string): string | null | undefined {
  try {
    if (!hasTable(db, table)) return null;
    const value = db.prepare(`SELECT ${column} FROM main.${table} ${rest}`).pluck().safeIntegers().get();
    return textOf((value ?? null) as StoredValue);
  } catch {
    return undefined;
  }
}
