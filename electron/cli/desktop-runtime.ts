import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { CliTextKey } from './messages.ts';
import { hasDisplay } from './open-browser.ts';

/** How long the download host may take to answer at all. */
const ANSWER_WITHIN_MS = 10_000;
const UNPACK_WITHIN_MS = 20_000;
/** A download that fails at once is not worth a line of its own. */
const NOTICE_AFTER_MS = 2_000;
const DOWNLOAD_HOST = 'https://github.com/electron/electron/releases';

export type DesktopRuntime =
  | { readonly isAvailable: true; readonly executable: string }
  | { readonly isAvailable: false; readonly reason: CliTextKey };

/**
 * The Electron executable. Electron's package downloads it when it is first needed; so does this, once. A runtime that
 * `ELECTRON_OVERRIDE_DIST_PATH` names is taken as it is.
 */
export async function findDesktopRuntime(onDownload: () => void): Promise<DesktopRuntime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override !== undefined && override !== '') return runtimeAt(resolve(override, executableName()));
  if (process.platform === 'linux' && process.getuid?.() === 0) return unavailable('runtimeAsRoot');
  if (!hasDisplay()) return unavailable('runtimeNoDisplay');
  const folder = packageFolder();
  if (folder === undefined) return unavailable('runtimeMissing');
  const executable = join(folder, 'dist', executableName());
  if (!isInstalled(folder, executable)) {
    const notice = setTimeout(onDownload, NOTICE_AFTER_MS);
    await download(folder);
    clearTimeout(notice);
  }
  return isInstalled(folder, executable) ? runtimeAt(executable) : unavailable('runtimeMissing');
}

function runtimeAt(executable: string): DesktopRuntime {
  return existsSync(executable) ? { isAvailable: true, executable } : unavailable('runtimeMissing');
}

function unavailable(reason: CliTextKey): DesktopRuntime {
  return { isAvailable: false, reason };
}

function packageFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}

/** Where Electron's archive for each system holds its executable. */
function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Electron's installer writes `path.txt` last: without it the archive may be unpacked by half. */
function isInstalled(folder: string, executable: string): boolean {
  return existsSync(join(folder, 'path.txt')) && existsSync(executable) && isRightVersion(folder);
}

function isRightVersion(folder: string): boolean {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const installed = readFileSync(join(folder, 'dist', 'version'), 'utf8')
    .trim()
    .replace(/^v/, '');
  return installed === version;
}

/**
 * Runs the installer of Electron's package, quietly. A download takes as long as it takes; where its host does not answer,
 * the installer is given only the time to unpack an archive that it kept from before.
 */
async function download(folder: string): Promise<void> {
  const installer = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
  });
  const ended = once(installer, 'exit').catch(() => {});
  let patience: NodeJS.Timeout | undefined;
  void hostIsSilent().then((isSilent) => {
    if (isSilent && installer.exitCode === null)
      patience = setTimeout(() => installer.kill(), UNPACK_WITHIN_MS);
  });
  await ended;
  clearTimeout(patience);
}

async function hostIsSilent(): Promise<boolean> {
  const isElsewhere = Object.keys(process.env).some((name) =>
    /^(npm_config_)?electron_(mirror|get_use_proxy)$/i.test(name),
  );
  if (isElsewhere) return false;
  try {
    await fetch(DOWNLOAD_HOST, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    return false;
  } catch {
    return true;
  }
}
