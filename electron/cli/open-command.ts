import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { launchDesktop } from './desktop-launch.ts';
import { findDesktopRuntime } from './desktop-runtime.ts';
import type { CliTextKey } from './messages.ts';
import { openBrowser } from './open-browser.ts';
import { parseArguments } from './parse-arguments.ts';
import { type Program, tell } from './program.ts';
import { serveUntilInterrupted } from './serve-command.ts';

/** `audit-viewer [database]`: the desktop window, or the browser where there can be none. */
export async function openViewer(args: readonly string[], program: Program): Promise<number> {
  const { positionals } = parseArguments(args, { options: [], flags: [], maxPositionals: 1 });
  const database = positionals[0] === undefined ? undefined : resolve(positionals[0]);
  if (database !== undefined && !existsSync(database)) throw new AppError('not-found', { path: database });

  const { messages } = program;
  const runtime = await findDesktopRuntime(() => tell(messages.text('downloadingRuntime')));
  if (!runtime.isAvailable) return openInBrowser(database, runtime.reason, program);
  const ending = await launchDesktop(runtime.executable, program.root, database);
  return ending.hasStarted ? ending.exitCode : openInBrowser(database, 'runtimeFailed', program);
}

function openInBrowser(database: string | undefined, reason: CliTextKey, program: Program): Promise<number> {
  tell(program.messages.text('fallback', { reason: program.messages.text(reason) }));
  return serveUntilInterrupted({ database, port: 0, onReady: openBrowser }, program);
}
