import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { gypfile?: boolean; resolved?: string }>;
};

/**
 * The package ships a binary for every system, and says `gypfile: false` so that nobody compiles it. npm reads that from the
 * lock file alone and loses it whenever it writes one; without it, installing takes a compiler.
 */
test('better-sqlite3 is not compiled when it is installed', () => {
  expect(lock.packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
