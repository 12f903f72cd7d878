import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canStartChromium } from './chromium.ts';

const WHAT_TO_INSTALL = `
No Chromium was found, and none could be installed. The end-to-end tests need one. Either of these brings it:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium          (Debian; on other systems, Chromium or Google Chrome by its own installer)
`;
const INSTALL_WITHIN_MS = 300_000;

/** Brings a Chromium that starts: one that is here, else Playwright's, else Debian's package where that is allowed. */
export async function ensureChromium(): Promise<boolean> {
  if (await canStartChromium()) return true;
  console.log('No Chromium here yet: installing the one that Playwright brings.');
  run(process.execPath, [playwrightCli(), 'install', 'chromium']);
  if (await canStartChromium()) return true;
  if (installDebianPackage() && (await canStartChromium())) return true;
  console.error(WHAT_TO_INSTALL);
  return false;
}

function playwrightCli(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
}

function installDebianPackage(): boolean {
  const become = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!run('apt-get', ['--version'], 'ignore') || !runAs(become, ['true'])) return false;
  console.log("Installing Debian's Chromium.");
  runAs(become, ['apt-get', 'update', '-q']);
  return runAs(become, ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-qy', 'chromium']);
}

function runAs(become: readonly string[], words: readonly string[]): boolean {
  const [command = '', ...args] = [...become, ...words];
  return run(command, args);
}

function run(command: string, args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  return spawnSync(command, args, { stdio, timeout: INSTALL_WITHIN_MS }).status === 0;
}

if (import.meta.main) process.exitCode = (await ensureChromium()) ? 0 : 1;
