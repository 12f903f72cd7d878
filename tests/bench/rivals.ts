import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';

/** duplistatus's own list: one page and the count, each time with all filter parameters. */
const WHERE = `WHERE 1=1 AND (@startDate IS NULL OR timestamp >= @startDate)
  AND (@endDate IS NULL OR timestamp < datetime(@endDate, '+1 day'))
  AND (@username IS NULL OR username = @username) AND (@action IS NULL OR action = @action)
  AND (@category IS NULL OR category = @category) AND (@status IS NULL OR status = @status)`;

export interface ListParameters {
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly username: string | null;
  readonly action: string | null;
  readonly category: string | null;
  readonly status: string | null;
}

export const NO_PARAMETERS: ListParameters = {
  startDate: null,
  endDate: null,
  username: null,
  action: null,
  category: null,
  status: null,
};

/** The same questions asked of SQLite directly, through the same better-sqlite3. */
export class SqlRival {
  readonly #db: Database.Database;

  constructor(path: string) {
    this.#db = new Database(`${pathToFileURL(path).href}?immutable=1&mode=ro`, { readonly: true });
  }

  pageAndCount(parameters: ListParameters, offset = 0): void {
    this.#db
      .prepare(`SELECT * FROM audit_log ${WHERE} ORDER BY timestamp DESC LIMIT 100 OFFSET ${offset}`)
      .all(parameters);
    this.#db.prepare(`SELECT count(*) FROM audit_log ${WHERE}`).get(parameters);
  }

  /** The floor of every index: six columns of every row, once. */
  scanSixColumns(): number {
    let rows = 0;
    const scan = this.#db
      .prepare('SELECT id, timestamp, username, action, category, status FROM audit_log')
      .raw();
    for (const _row of scan.iterate()) rows++;
    return rows;
  }

  /** Everything that there is, once. */
  scanAllColumns(): void {
    for (const _row of this.#db.prepare('SELECT * FROM audit_log').raw().iterate());
  }

  like(text: string): void {
    const columns = [
      'details',
      'user_agent',
      'error_message',
      'username',
      'action',
      'target_id',
      'ip_address',
    ];
    const condition = columns.map((column) => `${column} LIKE @pattern`).join(' OR ');
    this.#db.prepare(`SELECT count(*) FROM audit_log WHERE ${condition}`).get({ pattern: `%${text}%` });
  }

  close(): void {
    this.#db.close();
  }
}

/** The `sqlite3` command-line tool writing all events to nowhere; false where it is not installed. */
export function exportBySqliteTool(path: string, format: 'csv' | 'json'): Promise<boolean> {
  const source = `${pathToFileURL(path).href}?immutable=1`;
  const query = 'SELECT * FROM audit_log ORDER BY timestamp DESC, id DESC';
  return new Promise((resolve) => {
    const tool = spawn('sqlite3', [`-${format}`, source, query], { stdio: ['ignore', 'ignore', 'inherit'] });
    tool.on('error', () => resolve(false));
    tool.on('exit', (code) => resolve(code === 0));
  });
}
