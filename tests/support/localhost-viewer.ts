import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BrowserContext } from '@playwright/test';
import { exportButton } from './export-button.ts';
import { PROJECT, programEnvironment } from './program.ts';
import type { HostedViewer, ViewerRequest } from './viewer.ts';

/** Starts the built command line as a user would, and opens the address that it prints. */
export async function openOnLocalhost(
  context: BrowserContext,
  request: ViewerRequest,
): Promise<HostedViewer> {
  const server = await startServer(request);
  const page = await context.newPage();
  await page.goto(server.url);
  return {
    page,
    async export(format) {
      const downloading = page.waitForEvent('download');
      await exportButton(page, format).click();
      const download = await downloading;
      const path = join(request.folders.exports, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    async close() {
      await page.close();
      await server.stop();
    },
  };
}

async function startServer(request: ViewerRequest) {
  const {
    DISPLAY: _x,
    WAYLAND_DISPLAY: _wayland,
    ELECTRON_OVERRIDE_DIST_PATH: _dist,
    ...env
  } = programEnvironment(request);
  const args = request.database === null ? [] : ['serve', request.database];
  const server = spawn(process.execPath, [join(PROJECT, 'out/main/cli.js'), ...args], { env, cwd: PROJECT });
  const said: string[] = [];
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(server, 'exit');
  const url = await Promise.race([
    once(createInterface(server.stdout), 'line').then(([line]) => String(line)),
    ended.then(() => {
      throw new Error(`the program ended: ${said.join('')}`);
    }),
  ]);
  return {
    url,
    async stop() {
      if (server.exitCode === null) server.kill('SIGINT');
      await ended;
    },
  };
}
