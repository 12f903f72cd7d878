import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/app-error.ts';
import type { HostDescription, HostEventName, HostEvents } from '../../shared/contract.ts';
import type { ExportFormat } from '../../shared/export-options.ts';
import type { Language } from '../../shared/languages.ts';
import { readSettings, type Settings, type SettingsChange } from '../../shared/settings.ts';
import type { RecentSource } from '../../shared/source.ts';
import type { ExportSink, Host } from '../core/host.ts';
import { StateFile } from '../core/state-file.ts';
import { Download } from './download.ts';
import { EventStream } from './event-stream.ts';

const DOWNLOAD_PATH = '/api/download/';

export interface LocalhostHostOptions {
  readonly version: string;
  readonly systemLanguage: Language | null;
  /** File of the settings, which need not exist. */
  readonly settingsPath: string;
  /** The one database that the page may open by itself; absent where a database was named at the start. */
  readonly samplePath: string | undefined;
  readonly fetchDownloadWithinMs: number;
  readonly log: (message: string) => void;
}

/** The host behind a page in a browser: no dialogs and no files of the user's, exports become downloads. */
export class LocalhostHost implements Host {
  readonly events = new EventStream();
  readonly #options: LocalhostHostOptions;
  readonly #downloads = new Map<string, Download>();
  readonly #settings: StateFile<Settings>;

  constructor(options: LocalhostHostOptions) {
    this.#options = options;
    this.#settings = new StateFile(options.settingsPath, readSettings, options.log);
  }

  describe(): HostDescription {
    return {
      kind: 'localhost',
      version: this.#options.version,
      systemLanguage: this.#options.systemLanguage,
      settings: this.#settings.current,
    };
  }

  changeSettings(changes: SettingsChange): void {
    this.#settings.update(changes);
    this.emit('settings.changed', changes);
  }

  async pickDatabase(): Promise<null> {
    throw new AppError('not-available');
  }

  recentSources(): readonly RecentSource[] {
    return [];
  }

  rememberSource(): void {}

  samplePath(): string {
    if (this.#options.samplePath === undefined) throw new AppError('not-available');
    return this.#options.samplePath;
  }

  async openExportSink(suggestion: {
    readonly fileName: string;
    readonly format: ExportFormat;
  }): Promise<ExportSink> {
    const path = `${DOWNLOAD_PATH}${randomUUID()}`;
    const download = new Download({
      ...suggestion,
      url: path,
      fetchWithinMs: this.#options.fetchDownloadWithinMs,
      onEnd: () => this.#downloads.delete(path),
    });
    this.#downloads.set(path, download);
    return download;
  }

  /** The download at a URL path, once: it is gone from the list when it was taken. */
  takeDownload(path: string): Download | undefined {
    const download = this.#downloads.get(path);
    this.#downloads.delete(path);
    return download;
  }

  showPaneWindow(): void {
    throw new AppError('not-available');
  }

  reveal(): void {
    throw new AppError('not-available');
  }

  emit<Name extends HostEventName>(name: Name, payload: HostEvents[Name]): void {
    this.events.send(name, payload);
  }

  log(message: string): void {
    this.#options.log(message);
  }
}
