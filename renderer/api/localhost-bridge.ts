import type { Result } from '../../shared/app-error.ts';
import type { HostBridge } from '../../shared/contract.ts';

const STORE_LOST: Result<never> = { ok: false, error: { code: 'store-lost', params: {} } };

/** The bridge to the server that this page came from. A server that does not answer counts as a lost store. */
export function createLocalhostBridge(): HostBridge {
  return {
    call: callServer,
    on(listener) {
      const events = new EventSource('/api/events');
      events.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const { name, payload } = JSON.parse(data) as { name: string; payload: unknown };
        listener(name, payload);
      });
      return () => events.close();
    },
  };
}

async function callServer(operation: string, input: unknown): Promise<unknown> {
  try {
    const response = await fetch('/api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ operation, input }),
    });
    return await response.json();
  } catch {
    return STORE_LOST;
  }
}
