import { dirname, join } from 'node:path';
import type {
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { AppError } from '../../shared/app-error.ts';
import type { HostDescription, HostEventName, HostEvents } from '../../shared/contract.ts';
import type { ExportFormat } from '../../shared/export-options.ts';
import type { Language } from '../../shared/languages.ts';
import { readSettings, type SettingsChange } from '../../shared/settings.ts';
import type { RecentSource } from '../../shared/source.ts';
import { isEvidenceFile } from '../core/export/evidence-files.ts';
import { openFileSink } from '../core/export/file-sink.ts';
import type { ExportSink, Host } from '../core/host.ts';
import type { PreferencesFile } from './preferences-file.ts';
import type { RecentFiles } from './recent-files.ts';
import type { Translate } from './translate.ts';

/** What a host needs of the program and of its window. */
export interface HostSurroundings {
  readonly preferences: PreferencesFile;
  readonly recentFiles: RecentFiles;
  readonly version: string;
  readonly systemLanguage: Language;
  readonly documentsFolder: string;
  readonly samplePath: string;
  /** In the language of the moment. */
  readonly translate: Translate;
  showOpenDialog(options: OpenDialogOptions): Promise<OpenDialogReturnValue>;
  showSaveDialog(options: SaveDialogOptions): Promise<SaveDialogReturnValue>;
  showItemInFolder(path: string): void;
  showPaneWindow(onClosed: () => void): void;
  emit<Name extends HostEventName>(name: Name, payload: HostEvents[Name]): void;
  /** Called after every change, whichever window made it. */
  settingsChanged(changes: SettingsChange): void;
  log(message: string): void;
}

/** What a desktop window provides to the core: native dialogs, the file system, remembered preferences. */
export class DesktopHost implements Host {
  readonly #around: HostSurroundings;
  readonly #exportPaths = new Set<string>();
  #sourcePath: string | undefined;

  constructor(surroundings: HostSurroundings) {
    this.#around = surroundings;
  }

  describe(): HostDescription {
    const { preferences, version, systemLanguage } = this.#around;
    return { kind: 'desktop', version, systemLanguage, settings: readSettings(preferences.current) };
  }

  changeSettings(changes: SettingsChange): void {
    this.#around.preferences.update(changes);
    this.#around.settingsChanged(changes);
  }

  async pickDatabase(): Promise<string | null> {
    const { preferences, translate } = this.#around;
    const { canceled, filePaths } = await this.#around.showOpenDialog({
      title: translate('dialog.openTitle'),
      defaultPath: preferences.current.openFolder ?? this.#around.documentsFolder,
      properties: ['openFile'],
      filters: [
        { name: translate('dialog.databases'), extensions: ['db', 'sqlite', 'sqlite3', 'sql'] },
        { name: translate('dialog.allFiles'), extensions: ['*'] },
      ],
    });
    const path = filePaths[0];
    if (canceled || path === undefined) return null;
    preferences.update({ openFolder: dirname(path) });
    return path;
  }

  recentSources(): readonly RecentSource[] {
    return this.#around.recentFiles.list();
  }

  rememberSource(path: string): void {
    if (path !== this.#around.samplePath) this.#around.recentFiles.remember(path);
  }

  samplePath(): string {
    return this.#around.samplePath;
  }

  async openExportSink({
    fileName,
    format,
  }: {
    readonly fileName: string;
    readonly format: ExportFormat;
  }): Promise<ExportSink | null> {
    const { preferences, translate } = this.#around;
    const { canceled, filePath } = await this.#around.showSaveDialog({
      title: translate('dialog.exportTitle'),
      defaultPath: join(preferences.current.exportFolder ?? this.#around.documentsFolder, fileName),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
      filters: [{ name: translate(`dialog.${format}Files`), extensions: [format] }],
    });
    if (canceled || filePath === '') return null;
    if (this.#sourcePath !== undefined && (await isEvidenceFile(filePath, this.#sourcePath))) {
      throw new AppError('cannot-write', { path: filePath });
    }
    const sink = await openFileSink(filePath);
    this.#exportPaths.add(filePath);
    preferences.update({ exportFolder: dirname(filePath) });
    return sink;
  }

  showPaneWindow(onClosed: () => void): void {
    this.#around.showPaneWindow(onClosed);
  }

  /** @throws AppError `forbidden` for anything but an export of this session */
  reveal(path: string): void {
    if (!this.#exportPaths.has(path)) throw new AppError('forbidden');
    this.#around.showItemInFolder(path);
  }

  emit<Name extends HostEventName>(name: Name, payload: HostEvents[Name]): void {
    if (isEvent('source.opened', name, payload)) this.#sourcePath = payload.path;
    if (isEvent('source.openFailed', name, payload) && payload.error.code === 'not-found') {
      this.#around.recentFiles.forgetMissing(payload.fileName);
    }
    this.#around.emit(name, payload);
  }

  log(message: string): void {
    this.#around.log(message);
  }
}

/** Tells the compiler which payload belongs to a name, which it cannot see for two separate parameters. */
export function isEvent<Name extends HostEventName>(
  wanted: Name,
  name: HostEventName,
  _payload: HostEvents[HostEventName],
): _payload is HostEvents[Name] {
  return name === wanted;
}
