import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export type ElectronRuntime =
  | { readonly executablePath: string; readonly args: readonly string[] }
  | { readonly missing: string };

/**
 * The Electron that the desktop specs run on: the one that `ELECTRON_OVERRIDE_DIST_PATH` names, else the installed
 * one. Never downloads it.
 */
export function findElectron(): ElectronRuntime {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const executablePath = resolve(override, executableName());
    return existsSync(executablePath)
      ? { executablePath, args: [] }
      : { missing: `ELECTRON_OVERRIDE_DIST_PATH names no Electron (${executablePath})` };
  }
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  const executablePath = existsSync(pathFile)
    ? join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
    : undefined;
  if (executablePath === undefined || !existsSync(executablePath)) {
    return { missing: 'the Electron runtime is not installed (npx install-electron)' };
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { missing: 'there is no display for Electron (xvfb-run npm test)' };
  }
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
