import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import type { OpeningReport } from '../../fixtures/opening-process.ts';

/** Whether this user is stopped by nothing that a file's mode says, so that another one has to be. */
export const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65_534;

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** Starts one of the programs in tests/fixtures and waits for its first report. It ends with the test. */
export async function startProcess<Report>(
  name: string,
  args: readonly string[],
  options: { readonly asNobody?: boolean; readonly temporaryFolder?: string } = {},
): Promise<{ readonly child: ChildProcess; readonly report: Report }> {
  const child = fork(fileURLToPath(new URL(`../../fixtures/${name}.ts`, import.meta.url)), [...args], {
    env: {
      ...process.env,
      SQLITE_USE_URI: '1',
      ...(options.temporaryFolder === undefined ? {} : { TMPDIR: options.temporaryFolder }),
    },
    ...(options.asNobody === true && IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  running.add(child);
  const [report] = (await once(child, 'message')) as [Report];
  return { child, report };
}

/** Opens a database in another process. */
export function startOpening(path: string, options: Parameters<typeof startProcess>[2] = {}) {
  return startProcess<OpeningReport>('opening-process', [path], options);
}

/** Sends a last word (or SIGKILL) and waits for the process to be gone. */
export async function end(child: ChildProcess, how: 'close' | 'exit' | 'SIGKILL'): Promise<void> {
  const gone = once(child, 'exit');
  if (how === 'SIGKILL') child.kill('SIGKILL');
  else child.send(how);
  await gone;
}
