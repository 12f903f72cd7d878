import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, expect } from '@playwright/test';
import { exportButton } from './export-button.ts';
import { PROJECT, programEnvironment } from './program.ts';
import type { HostedViewer, ViewerRequest } from './viewer.ts';

/** Starts the built command line as a user would, and opens the address that it prints. */
export async function openOnLocalhost(
  context: BrowserContext,
  request: ViewerRequest,
): Promise<HostedViewer> {
  const { url, stop } = await startServer(request);
  const page = await context.newPage();
  await page.goto(url);
  let exported = 0;
  async function saveFile(begin: () => Promise<void>, name: RegExp): Promise<string> {
    const downloading = page.waitForEvent('download');
    await begin();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(name);
    const path = join(request.folders.exports, `${++exported}-${download.suggestedFilename()}`);
    await download.saveAs(path);
    return path;
  }
  return {
    page,
    saveFile,
    export: (format) =>
      saveFile(
        () => exportButton(page, format).click(),
        new RegExp(`^audit-log-\\d{4}-\\d\\d-\\d\\d\\.${format}$`),
      ),
    async close() {
      await page.close();
      await stop();
    },
  };
}

/** Starts the program with a database that it refuses, and answers what the user is told. */
export async function readRefusalOnLocalhost(request: ViewerRequest): Promise<string> {
  const { server, said, ended } = spawnServer(request);
  const [exitCode] = await ended;
  expect(exitCode).toBe(1);
  expect(server.stdout.read(), 'no address is printed').toBeNull();
  return said.join('');
}

async function startServer(request: ViewerRequest) {
  const { server, said, ended } = spawnServer(request);
  const url = await Promise.race([
    once(createInterface(server.stdout), 'line').then(([line]) => String(line)),
    ended.then(() => {
      throw new Error(`the program ended: ${said.join('')}`);
    }),
  ]);
  return {
    url,
    async stop() {
      server.kill('SIGINT');
      await ended;
    },
  };
}

function spawnServer(request: ViewerRequest) {
  const {
    DISPLAY: _x11,
    WAYLAND_DISPLAY: _wayland,
    ELECTRON_OVERRIDE_DIST_PATH: _electron,
    ...env
  } = programEnvironment(request);
  const args = request.database === null ? [] : ['serve', request.database];
  const server = spawn(process.execPath, [join(PROJECT, 'out/main/cli.js'), ...args], { env, cwd: PROJECT });
  const said: string[] = [];
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return { server, said, ended: once(server, 'exit') };
}
