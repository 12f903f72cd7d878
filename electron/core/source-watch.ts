import { realpath, stat } from 'node:fs/promises';

/** Time between two looks, in milliseconds. Polling sees changes on network drives too, and needs no open handle. */
const INTERVAL_MS = 1_000;

export type SourceChange = 'changed' | 'replaced' | 'vanished';

/** Looks at a database file and its log by size, time and identity only; never opens them. */
export class SourceWatch {
  readonly #path: string;
  readonly #onChange: (change: SourceChange) => void;
  /** The files as they were when they were last there. */
  #seen: Sighting | undefined;
  #isThere = true;
  #isStopped = false;
  #timer: NodeJS.Timeout | undefined;
  /** One look after the other, so that none overtakes another. */
  #looking: Promise<unknown> = Promise.resolve();

  /** @param onChange called once for every change, and never after `stop` */
  constructor(path: string, onChange: (change: SourceChange) => void) {
    this.#path = path;
    this.#onChange = onChange;
  }

  /** Takes the files as they are now for known. Whoever reads them afterwards misses no change, and hears of none twice. */
  mark(): Promise<void> {
    return this.#inTurn(async () => {
      this.#seen = (await look(this.#path)) ?? this.#seen;
    });
  }

  /** Begins to tell what is different from the last `mark`. */
  start(): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => void this.#lookAgain().then(() => this.start()), INTERVAL_MS);
    this.#timer.unref();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #lookAgain(): Promise<void> {
    return this.#inTurn(async () => {
      const now = await look(this.#path);
      const change = this.#compare(now);
      this.#isThere = now !== undefined;
      this.#seen = now ?? this.#seen;
      if (change !== undefined && !this.#isStopped) this.#onChange(change);
    });
  }

  #compare(now: Sighting | undefined): SourceChange | undefined {
    if (now === undefined) return this.#isThere ? 'vanished' : undefined;
    if (now.identity !== this.#seen?.identity) return 'replaced';
    const isSame = this.#isThere && now.fingerprint === this.#seen.fingerprint;
    return isSame ? undefined : 'changed';
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    const done = this.#looking.then(step);
    this.#looking = done;
    return done;
  }
}

/** What tells one state of the files from another. */
interface Sighting {
  readonly identity: string;
  readonly fingerprint: string;
}

/** Undefined where the database is not there. The log lies beside the real file, not beside a link to it. */
async function look(path: string): Promise<Sighting | undefined> {
  const source = await realpath(path).catch(() => path);
  const [database, wal] = await Promise.all([statIfAny(source), statIfAny(`${source}-wal`)]);
  if (database === undefined) return undefined;
  return {
    identity: `${database.dev}:${database.ino}`,
    fingerprint: [database, wal].map((s) => `${s?.size} ${s?.mtimeNs}`).join(),
  };
}

async function statIfAny(path: string) {
  return stat(path, { bigint: true }).catch(() => undefined);
}
