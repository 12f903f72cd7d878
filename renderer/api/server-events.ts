import type { HostBridge } from '../../shared/contract.ts';

type Listener = Parameters<HostBridge['on']>[0];

interface Message {
  /** Counted up by the server. */
  readonly id: number;
  readonly name: string;
  readonly payload: unknown;
}

/** Of the lock that the page with the connection holds, and of the channel on which it tells the others. */
const SHARED_NAME = 'host-events';

const listeners = new Set<Listener>();
/** The last message that this page was told. */
let lastId = 0;
let listening: AbortController | undefined;

/**
 * Listens to what the server tells its pages; the function returned ends that. One connection serves all pages of a
 * browser: it has six for one server, and each that stays open is one less for calls.
 */
export function listenToServer(listener: Listener): () => void {
  listeners.add(listener);
  listening ??= startListening();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    listening?.abort();
    listening = undefined;
  };
}

function startListening(): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  const otherPages = new BroadcastChannel(SHARED_NAME);
  otherPages.addEventListener('message', ({ data }: MessageEvent<Message>) => tell(data));
  signal.addEventListener('abort', () => otherPages.close());
  // Another page's turn comes when this one is closed.
  navigator.locks
    .request(SHARED_NAME, { signal }, () => {
      const { promise: isOver, resolve: end } = Promise.withResolvers<void>();
      const stream = openStream(otherPages);
      // A page that the server does not let in any more must not keep others from asking.
      stream.addEventListener('error', () => stream.readyState === EventSource.CLOSED && end());
      signal.addEventListener('abort', () => {
        stream.close();
        end();
      });
      return isOver;
    })
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  return listening;
}

function openStream(otherPages: BroadcastChannel): EventSource {
  // While no page had the connection, something may have been said; of the rest the server cannot know who heard it.
  const stream = new EventSource(`/api/events?age=${Math.ceil(performance.now())}`);
  stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    otherPages.postMessage(message);
    tell(message);
  });
  return stream;
}

/** What another page has passed on already comes once more from the server. */
function tell({ id, name, payload }: Message): void {
  if (id <= lastId) return;
  lastId = id;
  for (const listener of listeners) listener(name, payload);
}
