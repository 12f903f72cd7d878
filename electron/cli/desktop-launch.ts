import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A runtime that fails sooner than this never showed a window: a missing library, a sandbox that is not allowed. */
const START_WITHIN_MS = 10_000;

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type DesktopEnding =
  | { readonly hasStarted: true; readonly exitCode: number }
  | { readonly hasStarted: false };

/** Runs the desktop program until it ends. Signals to this process go on to it. */
export async function launchDesktop(
  executable: string,
  root: URL,
  database: string | undefined,
): Promise<DesktopEnding> {
  const { ELECTRON_RUN_AS_NODE: _ignored, ...env } = process.env;
  const args = [fileURLToPath(root), ...(database === undefined ? [] : [database])];
  const startedMs = performance.now();
  const desktop = spawn(executable, args, { stdio: 'inherit', env });
  let isInterrupted = false;
  const forward = (signal: NodeJS.Signals) => {
    isInterrupted = true;
    desktop.kill(signal);
  };
  for (const name of FORWARDED) process.on(name, forward);
  const exitCode = await once(desktop, 'exit').then(
    ([code]: readonly (number | null)[]) => code ?? null,
    () => null,
  );
  for (const name of FORWARDED) process.off(name, forward);
  const hasFailedEarly = exitCode !== 0 && performance.now() - startedMs < START_WITHIN_MS;
  if (hasFailedEarly && !isInterrupted) return { hasStarted: false };
  return { hasStarted: true, exitCode: exitCode ?? 1 };
}
