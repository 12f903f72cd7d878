import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { createAuditDatabase, type GeneratorOptions } from '../../fixtures/generate-database.ts';
import type { WriterReport } from '../../fixtures/writer-process.ts';
import { startProcess } from '../store/child-process.ts';

type StoppedReport = Extract<WriterReport, { kind: 'stopped' }>;

/** A server that writes its log in another process. */
export interface Writer {
  /** Ends it, and tells what it did. */
  stop(): Promise<StoppedReport>;
}

/** Starts writing to a database, in WAL mode. @param most events after which it idles, the database open */
export async function startWriter(
  path: string,
  { perSecond, most = Number.POSITIVE_INFINITY }: { readonly perSecond: number; readonly most?: number },
): Promise<Writer> {
  const { child } = await startProcess<WriterReport>('writer-process', [
    path,
    String(perSecond),
    String(most),
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<StoppedReport> {
  child.send('stop');
  const [report] = (await once(child, 'message')) as [StoppedReport];
  await once(child, 'exit');
  return report;
}

/** A connection that a server has to its database: WAL mode, a log beside the file as long as it is open. */
export function openAsServer(path: string): Database.Database {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  onTestFinished(() => void db.close());
  return db;
}

/** Generates `backups.db` in a folder; answers its path. */
export function makeDatabase(folder: string, options: GeneratorOptions = {}): string {
  return createAuditDatabase(join(folder, 'backups.db'), { events: 500, ...options }).path;
}

/** Commits events, one for each name. */
export function logIn(db: Database.Database, ...names: readonly string[]): void {
  const insert = db.prepare(
    "INSERT INTO audit_log (username, action, category, details, ip_address, status) VALUES (?, 'login', 'auth', ?, '198.51.100.7', 'success')",
  );
  for (const name of names) insert.run(name, JSON.stringify({ marker: `of ${name}` }));
}
