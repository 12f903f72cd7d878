import type { BrowserWindow } from 'electron';
import { EVENT_CHANNEL, type HostEventName } from '../../shared/contract.ts';
import { PANE_URL } from './app-protocol.ts';

/** The second window of a viewer, for the open event; it is there from when it is shown until it is closed. */
export class PaneWindow {
  readonly #create: () => BrowserWindow;
  readonly #log: (message: string) => void;
  #window: BrowserWindow | undefined;

  constructor(create: () => BrowserWindow, log: (message: string) => void) {
    this.#create = create;
    this.#log = log;
  }

  /** Opens the window, or brings it to the front. @param onClosed called when the one that this opens is closed */
  show(onClosed: () => void): void {
    if (this.#window === undefined) this.#open(onClosed);
    else {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.focus();
    }
  }

  is(window: BrowserWindow | null): boolean {
    return window !== null && window === this.#window;
  }

  hasContents(contentsId: number): boolean {
    return this.#window?.webContents.id === contentsId;
  }

  /** Tells the page something; one that is not there yet asks for what it missed. */
  send(name: HostEventName, payload: unknown): void {
    this.#window?.webContents.send(EVENT_CHANNEL, name, payload);
  }

  setBackgroundColor(color: string): void {
    this.#window?.setBackgroundColor(color);
  }

  close(): void {
    this.#window?.destroy();
  }

  #open(onClosed: () => void): void {
    const window = this.#create();
    this.#window = window;
    window.once('ready-to-show', () => window.show());
    window.once('closed', () => {
      this.#window = undefined;
      onClosed();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      this.#log(`page of the event gone: ${reason}`);
      // Not within the event, see ViewerWindow; the main window shows the event again.
      setImmediate(() => this.close());
    });
    window.loadURL(PANE_URL).catch((error: unknown) => this.#log(`page not loaded: ${String(error)}`));
  }
}
