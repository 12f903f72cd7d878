import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StoreClient } from '../../../electron/core/worker/client.ts';
import type { ErrorCode } from '../../../shared/app-error.ts';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase, type WalState } from '../../fixtures/generate-database.ts';
import { countReadableRows } from './count-readable-rows.ts';
import { examineStore } from './examine-store.ts';
import { makeFuzzCase } from './fuzz-case.ts';

/** A longer run: FUZZ_CASES=20000 FUZZ_SEED=7 npx vitest run tests/integration/fuzz */
const CASES = Number(process.env.FUZZ_CASES ?? 200);
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
const LIMIT_MS = 10_000;
const WORKER = new URL('../../../electron/core/worker/main.ts', import.meta.url);
const BASES: readonly WalState[] = ['wal-flag', 'rollback', 'wal', 'wal-shm', 'torn-wal', 'hot-journal'];

let folder: string;
let bases: string[];
let store: StoreClient | undefined;
let lostBy: unknown;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  bases = BASES.map((state, i) => {
    const path = join(folder, `${state}.db`);
    createAuditDatabase(path, {
      state,
      events: 160 + i,
      seed: i,
      days: 20,
      hard: true,
      odd: true,
      large: i % 3 === 0,
    });
    return path;
  });
});

afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true });
});

test(`survives ${CASES} broken databases, from seed ${FIRST_SEED}`, {
  timeout: CASES * LIMIT_MS,
}, async () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
    const caseFolder = join(folder, `case-${seed}`);
    const { path, story } = makeFuzzCase(seed, caseFolder, bases);
    const before = snapshotFolder(caseFolder);
    const outcome = await examine(path).catch((cause: unknown) => {
      throw new Error(`seed ${seed}: ${story}`, { cause: lostBy ?? cause });
    });
    if (process.env.FUZZ_VERBOSE) console.log(seed, story, '⇒', outcome);
    if (typeof outcome === 'number' || outcome === 'damaged-database') {
      const readable = countReadableRows(path, join(folder, 'copy.db'));
      expect(outcome, `seed ${seed}: ${story}`).toSatisfy(
        (shown) => Number(shown) >= readable || readable === 0,
      );
    }
    expect(snapshotFolder(caseFolder), `seed ${seed}: ${story}: the source`).toEqual(before);
    expect(privateFolders(), `seed ${seed}: ${story}: private copies left`).toEqual([]);
    rmSync(caseFolder, { recursive: true });
  }
});

/** @throws when the store is lost, or takes longer than the limit */
async function examine(path: string): Promise<number | ErrorCode> {
  store ??= new StoreClient(WORKER, (_failure, cause) => {
    lostBy = cause;
  });
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`not done after ${LIMIT_MS} ms`)), LIMIT_MS);
  try {
    return await Promise.race([examineStore(store, path), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function privateFolders(): string[] {
  return readdirSync(tmpdir()).filter(
    (name) => /^audit-viewer-\w+-/.test(name) && name.includes(`-${process.pid}-`),
  );
}
