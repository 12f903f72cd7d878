import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const PAGE_BYTES = 4_096;

/** The pages of `audit_log` in the order of its row ids: number, and how many rows begin there. */
export interface TablePage {
  readonly number: number;
  readonly cells: number;
}

/** Leaf and overflow pages of `audit_log`, as SQLite's `dbstat` lists them. */
export function tablePages(path: string): { readonly leaves: TablePage[]; readonly overflow: number[] } {
  const db = new Database(path, { readonly: true });
  try {
    const pages = db
      .prepare(
        "SELECT pageno AS number, pagetype, ncell AS cells FROM dbstat WHERE name = 'audit_log' ORDER BY path",
      )
      .all() as (TablePage & { pagetype: string })[];
    return {
      leaves: pages
        .filter(({ pagetype }) => pagetype === 'leaf')
        .map(({ number, cells }) => ({ number, cells })),
      overflow: pages.filter(({ pagetype }) => pagetype === 'overflow').map(({ number }) => number),
    };
  } finally {
    db.close();
  }
}

/** Overwrites a page with bytes that make no sense to SQLite. */
export function damagePage(path: string, pageNumber: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, (pageNumber - 1) * PAGE_BYTES, pageNumber * PAGE_BYTES);
  writeFileSync(path, bytes);
}

/** Puts each of two pages in the place of the other. */
export function swapPages(path: string, a: number, b: number): void {
  const bytes = readFileSync(path);
  const [first, second] = [a, b].map((page) => (page - 1) * PAGE_BYTES) as [number, number];
  const kept = Buffer.from(bytes.subarray(first, first + PAGE_BYTES));
  bytes.copy(bytes, first, second, second + PAGE_BYTES);
  kept.copy(bytes, second);
  writeFileSync(path, bytes);
}
