import { readFileSync } from 'node:fs';
import { AppError } from '../../shared/app-error.ts';
import { checkDatabase } from './check-command.ts';
import { CommandError, UsageError } from './command-errors.ts';
import { exportEvents } from './export-command.ts';
import { createMessages, systemLanguage } from './messages.ts';
import { openViewer } from './open-command.ts';
import { EXIT_DONE, EXIT_FAILED, EXIT_USAGE, type Program, type ProgramFiles, tell } from './program.ts';
import { serveDatabase } from './serve-command.ts';

type Command = (args: readonly string[], program: Program) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['serve', serveDatabase],
  ['export', exportEvents],
  ['check', checkDatabase],
]);

/** Carries out a command line. Answers the exit code; never rejects. */
export async function run(args: readonly string[], files: ProgramFiles): Promise<number> {
  // Whoever read the output may be gone; a write that matters learns it from its callback.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const program = describeProgram(files);
  try {
    return await carryOut(args, program);
  } catch (error) {
    return report(error, program);
  }
}

function describeProgram(files: ProgramFiles): Program {
  const { version } = JSON.parse(readFileSync(new URL('package.json', files.root), 'utf8')) as {
    version: string;
  };
  return { ...files, version, messages: createMessages(systemLanguage(process.env)) };
}

async function carryOut(args: readonly string[], program: Program): Promise<number> {
  const [name = '', ...rest] = args;
  if (asksFor('--help', args) || args.includes('-h')) return print(program.messages.text('help'));
  if (asksFor('--version', args)) return print(`${program.version}\n`);
  const command = COMMANDS.get(name);
  return command === undefined ? openViewer(args, program) : command(rest, program);
}

function asksFor(option: string, args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).includes(option);
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT_DONE;
}

function report(error: unknown, { messages }: Program): number {
  if (error instanceof UsageError) {
    tell(messages.text('seeHelp', { message: messages.text(error.key, error.values) }));
    return EXIT_USAGE;
  }
  if (error instanceof CommandError) tell(messages.text(error.key, error.values));
  else if (error instanceof AppError) tell(messages.explain(error.toFailure()));
  else
    tell(messages.text('internal', { message: error instanceof Error ? `${error.stack}` : String(error) }));
  return EXIT_FAILED;
}
