import type { Result } from '../../shared/app-error.ts';
import type { HostBridge } from '../../shared/contract.ts';
import { listenToServer } from './server-events.ts';

const STORE_LOST: Result<never> = { ok: false, error: { code: 'store-lost', params: {} } };
const CANCELLED: Result<never> = { ok: false, error: { code: 'cancelled', params: {} } };

/** Browsers keep 64 KiB of requests alive, all together. */
const KEEPALIVE_MAX_LENGTH = 16_000;

/** The bridge to the server that this page came from. A server that does not answer counts as a lost store. */
export function createLocalhostBridge(): HostBridge {
  const running = new Map<string, AbortController>();
  return {
    async call(operation, input, callId) {
      const controller = new AbortController();
      running.set(callId, controller);
      const result = await callServer(operation, input, controller.signal);
      running.delete(callId);
      return result;
    },
    // The server notices that the connection has ended.
    cancel: (callId) => running.get(callId)?.abort(),
    on: listenToServer,
  };
}

async function callServer(operation: string, input: unknown, signal: AbortSignal): Promise<unknown> {
  const body = JSON.stringify({ operation, input });
  try {
    const response = await fetch('/api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      signal,
      // What was chosen last is to arrive even where the page is closed meanwhile.
      keepalive: operation === 'settings.change' && body.length < KEEPALIVE_MAX_LENGTH,
    });
    return await response.json();
  } catch {
    return signal.aborted ? CANCELLED : STORE_LOST;
  }
}
