import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { openEvidence } from '../../../electron/core/store/evidence.ts';
import {
  createPrivateFolder,
  removePrivateFolder,
  removePrivateFoldersWith,
  sweepPrivateFolders,
} from '../../../electron/core/store/private-folder.ts';
import { StoreClient } from '../../../electron/core/worker/client.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { WORKER } from '../core/store-worker.ts';
import { end, startOpening } from './child-process.ts';
import { prepareTemporaryFolders } from './temporary-folders.ts';

const folders = prepareTemporaryFolders();

function databaseWithLog(): string {
  return createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 50, state: 'wal' }).path;
}

it('keeps the private copy from everybody else', async () => {
  const evidence = await openEvidence(databaseWithLog());
  const [name = ''] = readdirSync(folders.temporary);
  const folder = join(folders.temporary, name);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(folder)) {
    expect([file, statSync(join(folder, file)).mode & 0o777]).toEqual([file, 0o600]);
  }
  evidence.close();
});

it('removes the private copy of a process that ends without closing', async () => {
  const { child } = await startOpening(databaseWithLog(), { temporaryFolder: folders.temporary });
  expect(readdirSync(folders.temporary)).toHaveLength(1);
  await end(child, 'exit');
  expect(readdirSync(folders.temporary)).toEqual([]);
});

it('removes the private copy of a worker that is terminated, and no other', async () => {
  const path = databaseWithLog();
  const mine = await openEvidence(path);
  const evidenceModule = new URL('../../../electron/core/store/evidence.ts', import.meta.url).href;
  const worker = new Worker(
    `import(${JSON.stringify(evidenceModule)}).then(async ({ openEvidence }) => {
      await openEvidence(${JSON.stringify(path)});
      require('node:worker_threads').parentPort.postMessage('open');
      setInterval(() => {}, 1000);
    });`,
    { eval: true, env: process.env },
  );
  removePrivateFoldersWith(worker);
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  expect(readdirSync(folders.temporary)).toHaveLength(2);
  await worker.terminate();
  expect(readdirSync(folders.temporary)).toHaveLength(1);
  mine.close();
  expect(readdirSync(folders.temporary)).toEqual([]);
});

const HOUR_MS = 60 * 60 * 1_000;

/** A private folder of another process: whether it lives on, and how its name tells whose it is. */
async function othersFolder(): Promise<{ child: ChildProcess; name: string }> {
  const { child } = await startOpening(databaseWithLog(), { temporaryFolder: folders.temporary });
  const [name = ''] = readdirSync(folders.temporary);
  return { child, name };
}

/** Makes a folder of another name in the temporary folder, untouched for so many hours. */
function makeFolder(name: string, ageHours = 0): string {
  const path = join(folders.temporary, name);
  mkdirSync(path, { recursive: true });
  const touched = new Date(Date.now() - ageHours * HOUR_MS);
  utimesSync(path, touched, touched);
  return path;
}

describe('a sweep', () => {
  it('removes what a killed process left, and nothing that only looks like it', async () => {
    const { child, name } = await othersFolder();
    await end(child, 'SIGKILL');
    expect(readdirSync(folders.temporary)).toEqual([name]);
    const elsewhere = join(folders.evidence, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(folders.temporary, `${name.slice(0, -6)}LiNk00`));
    makeFolder(`${name}-notes`, 48);
    sweepPrivateFolders();
    expect(new Set(readdirSync(folders.temporary))).toEqual(
      new Set([`${name.slice(0, -6)}LiNk00`, `${name}-notes`]),
    );
  });

  it('leaves what a living process uses, however long ago it was touched', async () => {
    const { name } = await othersFolder();
    makeFolder(name, 48);
    sweepPrivateFolders();
    expect(readdirSync(folders.temporary)).toEqual([name]);
  });

  it.runIf(process.platform === 'linux')('knows a process id that was given again by its start', async () => {
    const { name } = await othersFolder();
    const own = basename(await createPrivateFolder());
    for (const inUse of [name, own]) makeFolder(withField(inUse, START, (start) => `${Number(start) - 1}`));
    sweepPrivateFolders();
    expect(readdirSync(folders.temporary).toSorted()).toEqual([name, own].toSorted());
  });

  it('leaves what belongs to another container or machine until it has not been touched for a day', async () => {
    const { child, name } = await othersFolder();
    await end(child, 'SIGKILL');
    const foreign = withField(name, PLACE, () => '01234567');
    makeFolder(foreign, 23);
    sweepPrivateFolders();
    expect(readdirSync(folders.temporary)).toEqual([foreign]);
    makeFolder(foreign, 25);
    sweepPrivateFolders();
    expect(readdirSync(folders.temporary)).toEqual([]);
  });

  it('is made when a worker starts, not with every copy', async () => {
    const { child, name } = await othersFolder();
    await end(child, 'SIGKILL');
    const own = await createPrivateFolder();
    expect(readdirSync(folders.temporary)).toHaveLength(2);
    removePrivateFolder(own);
    expect(readdirSync(folders.temporary)).toEqual([name]);
    const store = new StoreClient(WORKER, () => {});
    await expect(store.call('index', undefined)).rejects.toMatchObject({ code: 'no-source' });
    expect(readdirSync(folders.temporary)).toEqual([]);
    await store.close();
  });
});

/** Fields of a folder's name, which is `audit-viewer-<place>-<process id>-<its start>-…` */
const PLACE = 2;
const START = 4;

function withField(name: string, field: number, change: (value: string) => string): string {
  return name
    .split('-')
    .map((value, i) => (i === field ? change(value) : value))
    .join('-');
}

it('says so where the system’s temporary folder does not exist', async () => {
  const path = databaseWithLog();
  vi.stubEnv('TMPDIR', join(folders.temporary, 'nowhere'));
  await expect(openEvidence(path)).rejects.toMatchObject({
    code: 'no-temporary-folder',
    params: { path: join(folders.temporary, 'nowhere') },
  });
});
