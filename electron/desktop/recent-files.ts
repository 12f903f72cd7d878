import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { RecentSource } from '../../shared/source.ts';
import type { PreferencesFile } from './preferences-file.ts';

/** The databases opened before, last first; kept in the preferences, and told to the system's own list. */
export class RecentFiles {
  readonly #preferences: PreferencesFile;
  readonly #system: { addRecentDocument(path: string): void; clearRecentDocuments(): void };
  readonly #onChange: () => void;

  constructor(
    preferences: PreferencesFile,
    system: { addRecentDocument(path: string): void; clearRecentDocuments(): void },
    onChange: () => void,
  ) {
    this.#preferences = preferences;
    this.#system = system;
    this.#onChange = onChange;
  }

  get paths(): readonly string[] {
    return this.#preferences.current.recentPaths;
  }

  list(): readonly RecentSource[] {
    return this.paths.map((path) => ({ path, fileName: basename(path) }));
  }

  remember(path: string): void {
    this.#system.addRecentDocument(path);
    this.#keep([path, ...this.paths]);
  }

  /** Forgets files of that name that are gone: their opening has just failed, and so would the next. */
  forgetMissing(fileName: string): void {
    this.#keep(this.paths.filter((path) => basename(path) !== fileName || existsSync(path)));
  }

  clear(): void {
    this.#system.clearRecentDocuments();
    this.#keep([]);
  }

  #keep(recentPaths: readonly string[]): void {
    this.#preferences.update({ recentPaths: [...recentPaths] });
    this.#onChange();
  }
}
