import { expect, test } from 'vitest';
import type { Host } from '../../../electron/core/host.ts';
import { Session } from '../../../electron/core/session.ts';
import { type CallEvent, handleCalls } from '../../../electron/desktop/ipc.ts';
import type { Result } from '../../../shared/app-error.ts';
import { CALL_CHANNEL, CANCEL_CHANNEL } from '../../../shared/contract.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';

const OWN_ID = 3;

const HOST: Host = {
  describe: () => ({
    kind: 'desktop',
    version: '1.2.3',
    systemLanguage: 'en',
    settings: DEFAULT_SETTINGS,
  }),
  changeSettings: () => {},
  pickDatabase: async () => null,
  recentSources: () => [],
  rememberSource: () => {},
  samplePath: () => '/sample.db',
  showPaneWindow() {},
  openExportSink: async () => null,
  reveal: () => {},
  emit: () => {},
  log: () => {},
};

type Call = (event: CallEvent, ...args: unknown[]) => unknown;

/** The channels that the host registers, as Electron's `ipcMain` would keep them. */
function registeredChannels(host = HOST): Map<string, Call> {
  const session = new Session(host, new URL('file:///no-worker.js'));
  const channels = new Map<string, Call>();
  const register = (channel: string, listener: Call) => void channels.set(channel, listener);
  handleCalls({ handle: register, on: register }, (contentsId) =>
    contentsId === OWN_ID ? session : undefined,
  );
  return channels;
}

function call(event: CallEvent, ...args: unknown[]): unknown {
  return registeredChannels().get(CALL_CHANNEL)?.(event, ...args);
}

function eventFrom({ url = 'app://viewer/', id = OWN_ID, isMainFrame = true } = {}): CallEvent {
  const frame = { url };
  return { sender: { id, mainFrame: isMainFrame ? frame : { url: 'app://viewer/' } }, senderFrame: frame };
}

test("the registered channels are exactly the contract's", () => {
  expect([...registeredChannels().keys()]).toEqual([CALL_CHANNEL, CANCEL_CHANNEL]);
});

test('a call of the own page is answered with a result', async () => {
  const result = (await call(eventFrom(), 'host.describe', undefined)) as Result<{ version: string }>;
  expect(result).toMatchObject({ ok: true, value: { version: '1.2.3' } });
});

test('a failure crosses as plain data', async () => {
  const result = await call(eventFrom(), 'events.detail', { id: '1' });
  expect(structuredClone(result)).toEqual({ ok: false, error: { code: 'no-source', params: {} } });
});

test.each(['toString', '__proto__', 'constructor', 'host.none', 7, null, undefined])(
  'the operation %s is unknown',
  async (operation) => {
    expect(await call(eventFrom(), operation, undefined)).toMatchObject({
      ok: false,
      error: { code: 'unknown-operation' },
    });
  },
);

const STRANGERS: [name: string, event: CallEvent][] = [
  ['another origin', eventFrom({ url: 'https://evil.example/' })],
  ['an origin that begins like ours', eventFrom({ url: 'app://viewer.evil.example/' })],
  ['a local file', eventFrom({ url: 'file:///app://viewer/' })],
  ['an empty page', eventFrom({ url: 'about:blank' })],
  ['a frame inside the page', eventFrom({ isMainFrame: false })],
  ['a page of no known window', eventFrom({ id: OWN_ID + 1 })],
  ['a frame that is gone', { ...eventFrom(), senderFrame: null }],
];

test.each(STRANGERS)('%s is rejected', (_name, event) => {
  expect(() => call(event, 'host.describe', undefined)).toThrow('forbidden');
});

test('a call is cancelled by a page of the program, and by nobody else', async () => {
  const signals: AbortSignal[] = [];
  const store = {
    call: (_operation: string, _input: unknown, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
    },
  };
  const session = { host: HOST, sources: { store: () => store } } as unknown as Session;
  const channels = new Map<string, Call>();
  const register = (channel: string, listener: Call) => void channels.set(channel, listener);
  handleCalls({ handle: register, on: register }, (id) => (id === OWN_ID ? session : undefined));

  const answer = channels.get(CALL_CHANNEL)?.(eventFrom(), 'events.detail', { id: '1' }, 'call-1');
  await expect.poll(() => signals).toHaveLength(1);
  for (const [, stranger] of STRANGERS) channels.get(CANCEL_CHANNEL)?.(stranger, 'call-1');
  channels.get(CANCEL_CHANNEL)?.(eventFrom(), 'call-2');
  expect(signals[0]?.aborted).toBe(false);
  channels.get(CANCEL_CHANNEL)?.(eventFrom(), 'call-1');
  expect(await answer).toEqual({ ok: true, value: null });
});
