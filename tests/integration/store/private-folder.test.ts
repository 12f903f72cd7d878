import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { openEvidence } from '../../../electron/core/store/evidence.ts';
import {
  createPrivateFolder,
  removePrivateFoldersWith,
} from '../../../electron/core/store/private-folder.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { end, startOpening } from './child-process.ts';
import { prepareTemporaryFolders } from './temporary-folders.ts';

const folders = prepareTemporaryFolders();

function databaseWithLog(): string {
  return createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 50, state: 'wal' }).path;
}

/** Pids of processes that ended: the kernel gives them out again only after all others. */
async function endedProcessId(): Promise<number> {
  const { child } = await startOpening('/nowhere.db');
  await end(child, 'SIGKILL');
  return child.pid ?? 0;
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

it('sweeps what dead processes left, and only that', async () => {
  const dead = await endedProcessId();
  const leftover = join(folders.temporary, `audit-viewer-${dead}-1-AbC123`);
  const inUse = join(folders.temporary, `audit-viewer-${process.ppid}-1-AbC123`);
  const elsewhere = join(folders.evidence, 'elsewhere');
  const link = join(folders.temporary, `audit-viewer-${dead}-1-LiNk00`);
  const foreign = join(folders.temporary, `audit-viewer-${dead}-notes`);
  for (const folder of [leftover, inUse, elsewhere, foreign]) mkdirSync(folder);
  symlinkSync(elsewhere, link);

  await createPrivateFolder();

  expect(existsSync(leftover)).toBe(false);
  expect([inUse, elsewhere, link, foreign].map((path) => existsSync(path))).toEqual([true, true, true, true]);
});
