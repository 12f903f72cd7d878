import { stat } from 'node:fs/promises';

/** Time between two looks, in milliseconds. Polling sees changes on network drives too, and needs no open handle. */
const INTERVAL_MS = 1_000;

export type SourceState = 'same' | 'changed' | 'replaced' | 'vanished';

/** Looks at a database file and its log by size, time and identity only; never opens them. */
export class SourceWatch {
  readonly #path: string;
  readonly #onChange: (state: Exclude<SourceState, 'same'>) => void;
  #seen: Sighting | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param onChange called once for every change, and never after `stop` */
  constructor(path: string, onChange: (state: Exclude<SourceState, 'same'>) => void) {
    this.#path = path;
    this.#onChange = onChange;
  }

  async start(): Promise<void> {
    this.#seen = await look(this.#path);
    this.#timer = setInterval(() => void this.#lookAgain(), INTERVAL_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #lookAgain(): Promise<void> {
    const now = await look(this.#path);
    const state = compare(this.#seen, now);
    this.#seen = now;
    if (state !== 'same' && this.#timer !== undefined) this.#onChange(state);
  }
}

/** What tells one state of the files from another; undefined where the database is not there. */
interface Sighting {
  readonly inode: bigint;
  readonly fingerprint: string;
}

async function look(path: string): Promise<Sighting | undefined> {
  const [database, wal] = await Promise.all([statIfAny(path), statIfAny(`${path}-wal`)]);
  if (database === undefined) return undefined;
  return { inode: database.ino, fingerprint: [database, wal].map((s) => `${s?.size} ${s?.mtimeNs}`).join() };
}

async function statIfAny(path: string) {
  return stat(path, { bigint: true }).catch(() => undefined);
}

function compare(before: Sighting | undefined, now: Sighting | undefined): SourceState {
  if (now === undefined) return before === undefined ? 'same' : 'vanished';
  if (before?.inode !== now.inode) return 'replaced';
  return before.fingerprint === now.fingerprint ? 'same' : 'changed';
}
