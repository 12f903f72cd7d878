import type { PaneState, SharedView } from '../../shared/detached-pane.ts';
import type { Host } from './host.ts';

/** The window of its own in which a session may show the open event, and the view that its two pages share. */
export class DetachedPane {
  readonly #host: Host;
  #state: PaneState = 'docked';
  #view: SharedView | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  get state(): PaneState {
    return this.#state;
  }

  /** What a page looked at last; null until one has said so. */
  get view(): SharedView | null {
    return this.#view;
  }

  /** Shows the event that is chosen in a window of its own. @throws AppError `not-available` where there are no windows */
  detach(): void {
    this.#host.showPaneWindow(() => this.#become('docked'));
    this.#become('following');
  }

  /** Whether the window stays with the event that it shows; nothing happens where there is no window. */
  pin(isPinned: boolean): void {
    if (this.#state !== 'docked') this.#become(isPinned ? 'pinned' : 'following');
  }

  /** Tells every page what one of them looks at; of the event only while the window follows. */
  share({ selectedEventId, ...view }: SharedView): void {
    this.#view = this.#state === 'pinned' ? view : { ...view, selectedEventId };
    this.#host.emit('view.shared', this.#view);
  }

  #become(state: PaneState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.emit('pane.changed', { state });
  }
}
