import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const CLI = fileURLToPath(new URL('../../../electron/cli/main.ts', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Starts the command line as a process of its own, from source, in English and without settings unless `env` says otherwise. */
export function startCli(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const {
    DISPLAY: _display,
    WAYLAND_DISPLAY: _wayland,
    ELECTRON_OVERRIDE_DIST_PATH: _dist,
    ...rest
  } = process.env;
  const own = { LC_ALL: 'C', XDG_CONFIG_HOME: join(tmpdir(), 'audit-viewer-no-configuration') };
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...rest, ...own, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Waits for the end of a process and gathers what it wrote. */
export async function untilEnd(child: ChildProcess): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  // Explicitly: reading a first line by an iterator may have left the stream paused.
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk)).resume();
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}

export function runCli(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return untilEnd(startCli(args, env));
}

/** The first line that a process writes to standard output. */
export async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  // Ending the loop must not close the pipe that the process still writes to.
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += chunk.toString();
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
  }
  throw new Error(`ended after ${JSON.stringify(text)}`);
}
