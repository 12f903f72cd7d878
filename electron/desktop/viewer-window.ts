import type { BrowserWindow } from 'electron';
import { EVENT_CHANNEL, type HostEventName, type HostEvents } from '../../shared/contract.ts';
import type { Host } from '../core/host.ts';
import { Session } from '../core/session.ts';
import { PAGE_URL } from './app-protocol.ts';
import { isEvent } from './host.ts';
import { PaneWindow } from './pane-window.ts';

/** Longest that closing waits for a database that does not answer; its private copy then goes at the next start. */
const CLOSE_MAX_MS = 5_000;

export interface ViewerSurroundings {
  readonly product: string;
  readonly workerUrl: URL;
  createHost(emit: Host['emit'], pane: PaneWindow): Host;
  createPaneWindow(): BrowserWindow;
  sourceChanged(): void;
  /** The page stopped working again after it was loaded anew. */
  gaveUp(): void;
  log(message: string): void;
}

/** One window, the window of its open event, the session that both show, and what the host tells its page. */
export class ViewerWindow {
  readonly window: BrowserWindow;
  readonly session: Session;
  readonly pane: PaneWindow;
  readonly #around: ViewerSurroundings;
  /** What was said while no page was there to hear it; undefined while one is. */
  #unsent: [name: HostEventName, payload: unknown][] | undefined = [];
  #crashes = 0;
  #closing: Promise<void> | undefined;

  constructor(window: BrowserWindow, surroundings: ViewerSurroundings) {
    this.window = window;
    this.#around = surroundings;
    this.pane = new PaneWindow(surroundings.createPaneWindow, surroundings.log);
    this.session = new Session(
      surroundings.createHost((name, payload) => this.#emit(name, payload), this.pane),
      surroundings.workerUrl,
    );
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      this.pane.close();
      void this.close();
    });
    window.webContents.on('did-finish-load', () => this.#sendUnsent());
    window.webContents.on('render-process-gone', (_event, { reason }) => this.#recover(reason));
  }

  load(): Promise<void> {
    return this.window.loadURL(PAGE_URL);
  }

  /** Opens a database; a failure reaches the page as a host event. */
  open(path: string): void {
    this.#logFailure(this.session.sources.open(path));
  }

  /** Lets the user choose the database to open. */
  pick(): void {
    this.#logFailure(this.session.sources.pick());
  }

  /** Whether a page is that of one of its windows. */
  hasContents(contentsId: number): boolean {
    const isOwn = !this.window.isDestroyed() && this.window.webContents.id === contentsId;
    return isOwn || this.pane.hasContents(contentsId);
  }

  /** Whether a window is this one, or that of its open event. */
  includes(window: BrowserWindow | null): boolean {
    return window === this.window || this.pane.is(window);
  }

  bringToFront(): void {
    if (this.window.isMinimized()) this.window.restore();
    // One that is not shown yet will be when its page is ready.
    if (this.window.isVisible()) this.window.focus();
  }

  /** Has the page carry out a menu item. */
  command(command: HostEvents['menu.command']['command']): void {
    this.#emit('menu.command', { command });
  }

  /** Cancels exports, closes the database and removes its private copy; resolves even if that fails or hangs. */
  close(): Promise<void> {
    this.#closing ??= Promise.race([
      this.session.close().catch((error: unknown) => this.#around.log(`closing failed: ${String(error)}`)),
      new Promise<void>((resolve) => setTimeout(resolve, CLOSE_MAX_MS).unref()),
    ]);
    return this.#closing;
  }

  #logFailure(opening: Promise<unknown>): void {
    opening.catch((error: unknown) => this.#around.log(`opening failed: ${String(error)}`));
  }

  #emit<Name extends HostEventName>(name: Name, payload: HostEvents[Name]): void {
    if (this.window.isDestroyed()) return;
    if (name !== 'menu.command') this.pane.send(name, payload);
    if (this.#unsent === undefined) this.window.webContents.send(EVENT_CHANNEL, name, payload);
    else this.#unsent.push([name, payload]);
    if (isEvent('source.opened', name, payload)) this.#showSource(payload);
    if (isEvent('export.progress', name, payload)) {
      this.window.setProgressBar(payload.total === 0 ? 1 : payload.written / payload.total);
    }
    if (name === 'export.finished' || name === 'export.cancelled' || name === 'export.failed') {
      this.window.setProgressBar(-1);
    }
  }

  #showSource({ fileName, path }: HostEvents['source.opened']): void {
    this.window.setTitle(`${fileName} — ${this.#around.product}`);
    this.window.setRepresentedFilename(path);
    this.#around.sourceChanged();
  }

  #sendUnsent(): void {
    const unsent = this.#unsent ?? [];
    this.#unsent = undefined;
    for (const [name, payload] of unsent) this.window.webContents.send(EVENT_CHANNEL, name, payload);
  }

  /** A page that crashed is loaded anew, once: the session lives on here and the new page finds it as it was. */
  #recover(reason: string): void {
    if (reason === 'clean-exit') return;
    this.#around.log(`page gone: ${reason}`);
    this.#unsent = [];
    this.#crashes++;
    // Not within the event: Chromium is still taking the dead process apart, and a reload then can crash this one.
    setImmediate(() => {
      if (this.window.isDestroyed()) return;
      if (this.#crashes === 1) this.window.webContents.reload();
      else this.#around.gaveUp();
    });
  }
}
