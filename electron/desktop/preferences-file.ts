import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { languageSchema, themeSchema } from '../../shared/preferences.ts';

/** Most databases that "Open Recent" remembers. */
export const RECENT_MAX = 10;

const pathSchema = z.string().min(1).max(4_096);
const coordinateSchema = z.int().min(-100_000).max(100_000);

const windowStateSchema = z.object({
  x: coordinateSchema,
  y: coordinateSchema,
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  isMaximized: z.boolean().catch(false),
});

// Each field falls back by itself: one that an older or newer version wrote differently must not cost the others.
const preferencesSchema = z.object({
  language: languageSchema.nullable().catch(null),
  theme: themeSchema.catch('system'),
  /** Absolute paths, the last opened first. */
  recentPaths: z
    .array(pathSchema)
    .transform((paths) => [...new Set(paths)].slice(0, RECENT_MAX))
    .catch([]),
  window: windowStateSchema.nullable().catch(null),
  openFolder: pathSchema.nullable().catch(null),
  exportFolder: pathSchema.nullable().catch(null),
});

export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;
export type WindowState = z.infer<typeof windowStateSchema>;

/** What the program remembers between runs, in one JSON file that is replaced as a whole. */
export class PreferencesFile {
  readonly #path: string;
  readonly #log: (message: string) => void;
  #preferences: Preferences;

  /** Whatever is wrong with the file, the program starts, with defaults for what cannot be read. */
  constructor(path: string, log: (message: string) => void) {
    this.#path = path;
    this.#log = log;
    this.#preferences = preferencesSchema.parse(this.#read());
  }

  get current(): Preferences {
    return this.#preferences;
  }

  /** Losing a preference is logged, never an error: the user came to read a database. */
  update(changes: Partial<Preferences>): void {
    this.#preferences = preferencesSchema.parse({ ...this.#preferences, ...changes });
    const temporary = `${this.#path}.new`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(temporary, `${JSON.stringify(this.#preferences, null, 2)}\n`, { mode: 0o600 });
      renameSync(temporary, this.#path);
    } catch (error) {
      this.#log(`preferences not saved: ${String(error)}`);
    }
  }

  #read(): object {
    try {
      const stored: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
    } catch {
      return {};
    }
  }
}
