import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RunningServer, serve } from '../localhost/serve.ts';
import { CommandError, UsageError } from './command-errors.ts';
import { listenForInterruption, untilAborted } from './interruption.ts';
import { terminalLanguage } from './messages.ts';
import { parseArguments } from './parse-arguments.ts';
import { EXIT_DONE, type Program, tell } from './program.ts';
import { settingsPath } from './settings-path.ts';

export interface Serving {
  readonly database: string | undefined;
  readonly port: number;
  /** Called with the address once it answers. */
  readonly onReady?: (url: string) => void;
}

/** `audit-viewer serve`: the viewer for a browser on this machine, until it is interrupted. */
export async function serveDatabase(args: readonly string[], program: Program): Promise<number> {
  const parsed = parseArguments(args, { options: ['port'], flags: [], maxPositionals: 1 });
  const [database] = parsed.positionals;
  if (database === undefined || database === '') throw new UsageError('missingDatabase');
  return serveUntilInterrupted({ database, port: parsePort(parsed.one('port')) }, program);
}

/** Prints the address as the first line of standard output. */
export async function serveUntilInterrupted(serving: Serving, program: Program): Promise<number> {
  const interruption = listenForInterruption();
  const server = await start(serving, program);
  process.stdout.write(`${server.url}\n`);
  tell(program.messages.text('stopHint'));
  serving.onReady?.(server.url);
  await untilAborted(interruption.signal);
  await server.close();
  return EXIT_DONE;
}

async function start({ database, port }: Serving, program: Program): Promise<RunningServer> {
  const rendererFolder = fileURLToPath(new URL('out/renderer/', program.root));
  if (!existsSync(rendererFolder)) throw new CommandError('notBuilt');
  try {
    return await serve({
      database,
      port,
      rendererFolder,
      workerUrl: program.workerUrl,
      samplePath: fileURLToPath(new URL('resources/sample.db', program.root)),
      version: program.version,
      systemLanguage: terminalLanguage(process.env),
      settingsPath: settingsPath(process.env),
      noAccessText: program.messages.text('noAccess'),
      log: tell,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new CommandError('portTaken', { port });
    if (code === 'EACCES') throw new CommandError('portDenied', { port });
    throw error;
  }
}

function parsePort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError('badPort', { value: text });
  return port;
}
