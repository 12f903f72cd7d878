import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, nativeTheme, screen, shell } from 'electron';
import { type Language, languageAmong } from '../../shared/languages.ts';
import type { SettingsChange } from '../../shared/settings.ts';
import type { Host } from '../core/host.ts';
import type { Session } from '../core/session.ts';
import { DesktopHost } from './host.ts';
import { openLogFile } from './log-file.ts';
import { menuTemplate } from './menu.ts';
import type { PaneWindow } from './pane-window.ts';
import { openPreferences } from './preferences-file.ts';
import { RecentFiles } from './recent-files.ts';
import { createTranslate, type Translate } from './translate.ts';
import { ViewerWindow } from './viewer-window.ts';
import { backgroundColor, PANE_SIZES, VIEWER_SIZES, type WindowSizes, windowOptions } from './window.ts';

/** Absolute locations of what the build put where. */
export interface ApplicationFiles {
  readonly workerUrl: URL;
  readonly preloadPath: string;
  readonly pageFolder: string;
  readonly samplePath: string;
  readonly iconPath: string;
}

/** The program's windows, and what they have in common: menu, preferences, recent files, language, log. */
export class Viewers {
  readonly files: ApplicationFiles;
  readonly #log = openLogFile(join(app.getPath('logs'), 'audit-viewer.log'));
  readonly #preferences = openPreferences(join(app.getPath('userData'), 'preferences.json'), this.#log);
  readonly #recentFiles = new RecentFiles(this.#preferences, app, () => this.#buildMenu());
  readonly #viewers = new Set<ViewerWindow>();
  #translate: Translate = createTranslate('en');
  #menuShown = '';

  constructor(files: ApplicationFiles) {
    this.files = files;
    nativeTheme.on('updated', () => {
      const color = backgroundColor(nativeTheme.shouldUseDarkColors);
      for (const { window, pane } of this.#viewers) {
        if (!window.isDestroyed()) window.setBackgroundColor(color);
        pane.setBackgroundColor(color);
      }
    });
  }

  sessionOf(contentsId: number): Session | undefined {
    return [...this.#viewers].find((viewer) => viewer.hasContents(contentsId))?.session;
  }

  /** Brings a window to the front, and opens a database in it if one is named. */
  show(database: string | null): void {
    const viewer = this.#current() ?? this.#create();
    viewer.bringToFront();
    if (database !== null) viewer.open(database);
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#viewers].map((viewer) => viewer.close()));
  }

  /** The window in use. */
  #current(): ViewerWindow | undefined {
    const focused = BrowserWindow.getFocusedWindow();
    const viewers = [...this.#viewers].filter(({ window }) => !window.isDestroyed());
    return viewers.find((viewer) => viewer.includes(focused)) ?? viewers.at(-1);
  }

  #create(): ViewerWindow {
    this.#applyPreferences();
    const window = this.#createWindow('window', VIEWER_SIZES);
    const viewer: ViewerWindow = new ViewerWindow(window, {
      product: app.name,
      workerUrl: this.files.workerUrl,
      createHost: (emit, pane) => this.#createHost(window, emit, pane),
      createPaneWindow: () => this.#createWindow('paneWindow', PANE_SIZES),
      sourceChanged: () => this.#buildMenu(),
      gaveUp: () => this.#giveUp(window),
      log: this.#log,
    });
    this.#viewers.add(viewer);
    window.on('closed', () => {
      this.#buildMenu();
      void viewer.close().then(() => this.#viewers.delete(viewer));
    });
    window.on('focus', () => this.#buildMenu());
    viewer.load().catch((error: unknown) => this.#log(`page not loaded: ${String(error)}`));
    return viewer;
  }

  /** A window where it was when it was closed. @param name under which that is remembered */
  #createWindow(name: 'window' | 'paneWindow', sizes: WindowSizes): BrowserWindow {
    const remembered = this.#preferences.current[name];
    const window = new BrowserWindow(
      windowOptions({
        title: app.name,
        sizes,
        preloadPath: this.files.preloadPath,
        iconPath: this.files.iconPath,
        isDark: nativeTheme.shouldUseDarkColors,
        remembered,
        workAreas: screen.getAllDisplays().map(({ workArea }) => workArea),
      }),
    );
    if (remembered?.isMaximized === true) window.once('ready-to-show', () => window.maximize());
    window.on('close', () => {
      this.#preferences.update({
        [name]: { ...window.getNormalBounds(), isMaximized: window.isMaximized() },
      });
    });
    return window;
  }

  #createHost(window: BrowserWindow, emit: Host['emit'], pane: PaneWindow): Host {
    return new DesktopHost({
      preferences: this.#preferences,
      recentFiles: this.#recentFiles,
      version: app.getVersion(),
      systemLanguage: this.#systemLanguage(),
      documentsFolder: app.getPath('documents'),
      samplePath: this.files.samplePath,
      translate: (key, values) => this.#translate(key, values),
      showOpenDialog: (options) => dialog.showOpenDialog(window, options),
      showSaveDialog: (options) => dialog.showSaveDialog(window, options),
      showItemInFolder: (path) => shell.showItemInFolder(path),
      showPaneWindow: (onClosed) => pane.show(onClosed),
      emit,
      settingsChanged: (changes) => this.#followSettings(changes),
      log: this.#log,
    });
  }

  #language(): Language {
    return this.#preferences.current.language ?? this.#systemLanguage();
  }

  #systemLanguage(): Language {
    return languageAmong([...app.getPreferredSystemLanguages(), app.getLocale()]);
  }

  #followSettings(changes: SettingsChange): void {
    this.#applyPreferences();
    for (const { session } of this.#viewers) session.host.emit('settings.changed', changes);
  }

  #applyPreferences(): void {
    const { theme } = this.#preferences.current;
    this.#translate = createTranslate(this.#language());
    if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
    this.#buildMenu();
  }

  #buildMenu(): void {
    const state = {
      product: app.name,
      isMac: process.platform === 'darwin',
      hasSource: this.#current()?.session.sources.current() != null,
      recentPaths: this.#recentFiles.paths,
    };
    // A menu that is open closes when it is replaced.
    const shown = JSON.stringify([this.#language(), state]);
    if (shown === this.#menuShown) return;
    this.#menuShown = shown;
    const template = menuTemplate(
      state,
      {
        open: () => (this.#current() ?? this.#create()).pick(),
        openRecent: (path) => this.show(path),
        clearRecent: () => this.#recentFiles.clear(),
        command: (command) => this.#current()?.command(command),
        about: () => void this.#showAbout(),
      },
      this.#translate,
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  async #showAbout(): Promise<void> {
    const product = app.name;
    const options = {
      type: 'info' as const,
      title: this.#translate('menu.about', { product }),
      message: this.#translate('about.message', { product }),
      detail: this.#translate('about.detail', { version: app.getVersion() }),
      buttons: [this.#translate('dialog.ok')],
    };
    const window = this.#current()?.window;
    await (window === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options));
  }

  #giveUp(window: BrowserWindow): void {
    dialog.showErrorBox(
      this.#translate('crash.title', { product: app.name }),
      this.#translate('crash.message'),
    );
    window.destroy();
  }
}
