import type { HostBridge } from '../../shared/contract.ts';

type Listener = Parameters<HostBridge['on']>[0];

const listeners = new Set<Listener>();
let stream: EventSource | undefined;

/**
 * Listens to what the server tells its pages; the function returned ends that. One connection serves all listeners: a
 * browser has few for one server, and each that stays open is one less for calls.
 */
export function listenToServer(listener: Listener): () => void {
  listeners.add(listener);
  stream ??= openStream();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stream?.close();
    stream = undefined;
  };
}

function openStream(): EventSource {
  const events = new EventSource('/api/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { name, payload } = JSON.parse(data) as { name: string; payload: unknown };
    for (const listener of listeners) listener(name, payload);
  });
  return events;
}
