import type { HostDescription, HostEventName, HostEvents } from '../../shared/contract.ts';
import type { ExportFormat } from '../../shared/export-options.ts';
import type { SettingsChange } from '../../shared/settings.ts';
import type { RecentSource } from '../../shared/source.ts';

/** Where the bytes of one export go. Exactly one of `commit` and `abort` ends it; until then nothing is visible. */
export interface ExportSink {
  /** How the user gets at the export: a file written here, or a download that the page starts. */
  readonly delivery:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'download'; readonly url: string };
  /** Resolves when the sink has no more use for the bytes and can take more; rejects with an AppError when it cannot be written. */
  write(chunk: Uint8Array): Promise<void>;
  commit(): Promise<void>;
  abort(): Promise<void>;
}

/**
 * What a host (desktop window, localhost server) provides to the core. Whatever a host cannot do rejects with
 * `AppError('not-available')`.
 */
export interface Host {
  describe(): HostDescription;
  /** Remembers settings, and tells every page. */
  changeSettings(changes: SettingsChange): void;
  /** Absolute path of the database the user picked; null when cancelled. */
  pickDatabase(): Promise<string | null>;
  recentSources(): readonly RecentSource[];
  rememberSource(path: string): void;
  /** Absolute path of the bundled sample database. */
  samplePath(): string;
  /** Null when the user cancelled. */
  openExportSink(suggestion: {
    readonly fileName: string;
    readonly format: ExportFormat;
  }): Promise<ExportSink | null>;
  /** Shows the page of the open event in a window of its own; brings it to the front where it is there already. */
  showPaneWindow(onClosed: () => void): void;
  /** Shows a file in the system's file manager. */
  reveal(path: string): void;
  emit<Name extends HostEventName>(name: Name, payload: HostEvents[Name]): void;
  /** Writes to the host's own log, never to the evidence or the page. */
  log(message: string): void;
}
