import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Stored = Readonly<Record<string, unknown>>;

/**
 * What the program remembers between runs, in one JSON file that is replaced as a whole. Several processes may share it:
 * of each key the last one written counts, and keys that a process does not know stay as they are.
 */
export class StateFile<State extends object> {
  readonly #path: string;
  readonly #parse: (stored: Stored) => State;
  readonly #log: (message: string) => void;
  #state: State;
  /** What could not be written holds until the end of this process, and is tried again with the next change. */
  #unsaved: Partial<State> = {};

  /**
   * Whatever is wrong with the file, the program starts.
   *
   * @param parse never throws: what cannot be read has a default
   */
  constructor(path: string, parse: (stored: Stored) => State, log: (message: string) => void) {
    this.#path = path;
    this.#parse = parse;
    this.#log = log;
    this.#state = parse(this.#read() ?? {});
  }

  get current(): State {
    return this.#state;
  }

  /** Losing a preference is logged, never an error: the user came to read a database. */
  update(changes: Partial<State>): void {
    this.#unsaved = { ...this.#unsaved, ...changes };
    const stored = this.#read();
    this.#state = this.#parse({ ...(stored ?? this.#state), ...this.#unsaved });
    const temporary = `${this.#path}.${process.pid}.new`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      writeFileSync(temporary, `${JSON.stringify({ ...stored, ...this.#state }, null, 2)}\n`, {
        mode: 0o600,
      });
      renameSync(temporary, this.#path);
      this.#unsaved = {};
    } catch (error) {
      this.#log(`preferences not saved: ${String(error)}`);
    }
  }

  #read(): Stored | undefined {
    try {
      const stored: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
        ? { ...stored }
        : undefined;
    } catch {
      return undefined;
    }
  }
}
