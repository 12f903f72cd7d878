import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeFolder, writeAuditDatabase } from '../support/audit-database.ts';
import { firstLine, runCli, startCli, untilEnd } from '../support/run-cli.ts';

let folder: string;
let database: string;

beforeEach(() => {
  folder = makeFolder();
  database = join(folder, 'backups.db');
  writeAuditDatabase(database, [{}]);
});

/** A runtime that does what the script says, in the place where one may be named. */
function makeRuntime(script: string): NodeJS.ProcessEnv {
  const runtime = join(folder, 'runtime');
  mkdirSync(runtime);
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(runtime, 'electron'), 0o755);
  return { ELECTRON_OVERRIDE_DIST_PATH: runtime };
}

test('starts the desktop program with the database, and ends as it ends', async () => {
  const { exitCode, stdout } = await runCli([database], makeRuntime('echo "$#:$2"; cat "$1/package.json"'));
  expect([exitCode, stdout.toString()]).toEqual([
    0,
    `2:${database}\n${readFileSync('package.json', 'utf8')}`,
  ]);
});

test('starts the desktop program without a database', async () => {
  const { stdout } = await runCli([], makeRuntime('echo "$#"'));
  expect(stdout.toString()).toBe('1\n');
});

test('says in one line that there is no window, and serves a browser instead', async () => {
  const child = startCli([database], { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nothing') });
  const stderr: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
  expect(await firstLine(child)).toMatch(/^http:\/\/127\.0\.0\.1:/);
  child.kill('SIGINT');
  expect((await untilEnd(child)).exitCode).toBe(0);
  expect(stderr.join('').split('\n')).toEqual([
    expect.stringMatching(/^No desktop window: .* opens in the browser instead\.$/),
    expect.stringContaining('Ctrl+C'),
    '',
  ]);
});

test('serves a browser where the runtime fails at once', async () => {
  const child = startCli([], makeRuntime('echo "error while loading shared libraries" >&2; exit 127'));
  expect(await firstLine(child)).toMatch(/^http:\/\/127\.0\.0\.1:/);
  child.kill('SIGTERM');
  expect((await untilEnd(child)).exitCode).toBe(0);
});

test('passes Ctrl+C on to the desktop program', async () => {
  const program =
    'process.on("SIGINT", () => process.exit(7)); console.log("started"); setTimeout(() => {}, 30_000)';
  const env = makeRuntime(`exec "${process.execPath}" -e '${program}'`);
  const child = startCli([database], env);
  expect(await firstLine(child)).toBe('started');
  child.kill('SIGINT');
  const { exitCode, stderr } = await untilEnd(child);
  expect([exitCode, stderr]).toEqual([7, '']);
});

test('a database that is not there is told at once', async () => {
  const { exitCode, stderr } = await runCli([join(folder, 'missing.db')], makeRuntime('echo started'));
  expect([exitCode, stderr.trim()]).toEqual([1, expect.stringMatching(/^[^\n]+$/)]);
});
