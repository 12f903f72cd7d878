import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LOG_MAX_BYTES = 1_000_000;

/** The program's own log: one file, begun anew when it has grown too long, and a copy on standard error. */
export function openLogFile(path: string): (message: string) => void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_MAX_BYTES) rmSync(path, { force: true });
  return (message) => {
    console.error(message);
    try {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${new Date().toISOString()} ${message}\n`, { mode: 0o600 });
    } catch {
      // Standard error has it; a full disk must not stop the program from reading.
    }
  };
}
