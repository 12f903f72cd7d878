import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const PAGE_BYTES = 4_096;

/** The pages of `audit_log` in the order of its row ids: number, and how many rows begin there. */
export interface TablePage {
  readonly number: number;
  readonly cells: number;
}

interface TablePages {
  readonly leaves: TablePage[];
  readonly overflow: number[];
  readonly interior: TablePage[];
}

/** The pages of `audit_log`, or of one of its indexes, as SQLite's `dbstat` lists them. */
export function tablePages(path: string, name = 'audit_log'): TablePages {
  const db = new Database(path, { readonly: true });
  try {
    const pages = db
      .prepare('SELECT pageno AS number, pagetype, ncell AS cells FROM dbstat WHERE name = ? ORDER BY path')
      .all(name) as (TablePage & { pagetype: string })[];
    const ofType = (type: string) =>
      pages.filter(({ pagetype }) => pagetype === type).map(({ number, cells }) => ({ number, cells }));
    return {
      leaves: ofType('leaf'),
      overflow: ofType('overflow').map(({ number }) => number),
      interior: ofType('internal'),
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

/** Makes SQLite overlook the last rows of a page, without an error: the page says that it has fewer than it has. */
export function hideLastCells(path: string, pageNumber: number, hidden: number): void {
  const bytes = readFileSync(path);
  const place = (pageNumber - 1) * PAGE_BYTES + 3;
  bytes.writeUInt16BE(bytes.readUInt16BE(place) - hidden, place);
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

/**
 * Makes 0 of the row ids by which SQLite finds its way down to a row; a scan from the beginning does without them. See
 * https://sqlite.org/fileformat2.html#b_tree_pages
 */
export function forgetSeparators(path: string): void {
  const { interior } = tablePages(path);
  const bytes = readFileSync(path);
  for (const { number, cells } of interior) {
    const page = bytes.subarray((number - 1) * PAGE_BYTES, number * PAGE_BYTES);
    for (let cell = 0; cell < cells; cell++) {
      let place = page.readUInt16BE(12 + 2 * cell) + 4;
      for (; page.readUInt8(place) >= 0x80; place++) page[place] = 0x80;
      page[place] = 0;
    }
  }
  writeFileSync(path, bytes);
}
