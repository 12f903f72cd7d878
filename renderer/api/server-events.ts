import type { HostBridge } from '../../shared/contract.ts';

type Listener = Parameters<HostBridge['on']>[0];

interface Message {
  readonly name: string;
  readonly payload: unknown;
}

/** Of the lock that the page with the connection holds, and of the channel on which it tells the others. */
const SHARED_NAME = 'host-events';

const listeners = new Set<Listener>();
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
  const stream = new EventSource('/api/events');
  stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    otherPages.postMessage(message);
    tell(message);
  });
  return stream;
}

function tell({ name, payload }: Message): void {
  for (const listener of listeners) listener(name, payload);
}
