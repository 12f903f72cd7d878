import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createRandom, type Random } from '../../fixtures/random.ts';
import { BYTE_MUTATIONS } from './byte-mutations.ts';
import { SQL_MUTATIONS } from './sql-mutations.ts';

const FILES = ['', '-wal', '-journal'];

export interface FuzzCase {
  readonly path: string;
  /** What was done to a good database, for whoever has to repeat it by hand. */
  readonly story: string;
}

/** Makes one broken database in a folder of its own, the same for the same seed. @param bases good databases, at least two */
export function makeFuzzCase(seed: number, folder: string, bases: readonly string[]): FuzzCase {
  const random = createRandom(seed);
  const [base, other] = [random.pick(bases), random.pick(bases)];
  mkdirSync(folder);
  const path = join(folder, 'backups.db');
  for (const suffix of FILES) if (existsSync(base + suffix)) copyFileSync(base + suffix, path + suffix);
  const steps = [base.split('/').at(-1)];
  if (random.chance(0.35)) steps.push(mutateBySql(random, path));
  if (steps.length === 1 || random.chance(0.3)) {
    for (let count = random.pick([1, 1, 1, 2, 4]); count > 0; count--)
      steps.push(mutateBytes(random, path, other));
  }
  return { path, story: steps.join(' → ') };
}

function mutateBySql(random: Random, path: string): string {
  const [name, mutate] = random.pick(Object.entries(SQL_MUTATIONS));
  const db = new Database(path);
  try {
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    mutate(random, db);
    return name;
  } catch (error) {
    return `${name} (stopped: ${error instanceof Error ? error.message : error})`;
  } finally {
    db.close();
  }
}

function mutateBytes(random: Random, path: string, other: string): string {
  const [name, mutate] = random.pick(Object.entries(BYTE_MUTATIONS));
  const suffix = random.pick(['', ...FILES].filter((end) => existsSync(path + end)));
  const foreign = existsSync(other + suffix) ? other + suffix : other;
  const before = readFileSync(path + suffix);
  if (before.length === 0) return `${name} of nothing`;
  writeFileSync(path + suffix, mutate(random, before, readFileSync(foreign)));
  return `${name}${suffix && ` of ${suffix}`}`;
}
