import type { Messages } from './messages.ts';

/** Where the parts of the program are, whether bundled or run from source. */
export interface ProgramFiles {
  /** The folder of package.json. */
  readonly root: URL;
  readonly workerUrl: URL;
}

/** What every command is given. */
export interface Program extends ProgramFiles {
  readonly version: string;
  readonly messages: Messages;
}

/**
 * Exit codes: done · cannot read or write · the command line is wrong · a check found something · exported, but for what
 * cannot be read; an interruption is 128 + signal number.
 */
export const EXIT_DONE = 0;
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;
export const EXIT_FINDINGS = 3;
export const EXIT_INCOMPLETE = 4;

/** Tells the user something; standard output is for results alone. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
