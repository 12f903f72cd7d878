import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type GuardedSession, refuseNavigation, refuseReach } from '../../../electron/desktop/navigation.ts';

type OpenHandler = Parameters<Parameters<typeof refuseNavigation>[0]['setWindowOpenHandler']>[0];

class FakeContents extends EventEmitter {
  openHandler: OpenHandler | undefined;

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /** True if the page was allowed to do what the event announces. */
  allows(event: string): boolean {
    let isPrevented = false;
    this.emit(event, { preventDefault: () => (isPrevented = true) });
    return !isPrevented;
  }
}

type Decide = (details: { url: string }, callback: (response: { cancel: boolean }) => void) => void;

class FakeSession extends EventEmitter {
  request: Parameters<GuardedSession['setPermissionRequestHandler']>[0] = null;
  check: Parameters<GuardedSession['setPermissionCheckHandler']>[0] = null;
  device: Parameters<GuardedSession['setDevicePermissionHandler']>[0] = null;
  decide: Decide = () => {};
  readonly webRequest = {
    onBeforeRequest: (listener: Decide): void => {
      this.decide = listener;
    },
  };

  setPermissionRequestHandler(handler: FakeSession['request']): void {
    this.request = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['check']): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: FakeSession['device']): void {
    this.device = handler;
  }

  cancels(url: string): boolean {
    let isCancelled = false;
    this.decide({ url }, ({ cancel }) => {
      isCancelled = cancel;
    });
    return isCancelled;
  }
}

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  '%s is refused',
  (event) => {
    const contents = new FakeContents();
    refuseNavigation(contents);
    expect(contents.allows(event)).toBe(false);
  },
);

test('a page opens no window', () => {
  const contents = new FakeContents();
  refuseNavigation(contents);
  const details = { url: 'app://viewer/', frameName: '', features: '', disposition: 'new-window' };
  expect(contents.openHandler?.(details as Parameters<OpenHandler>[0])).toEqual({ action: 'deny' });
});

test('no permission is granted, asked for or checked', () => {
  const session = new FakeSession();
  refuseReach(session);
  const decisions: boolean[] = [];
  session.request?.(
    undefined as never,
    'media',
    (isGranted) => decisions.push(isGranted),
    undefined as never,
  );
  expect(decisions).toEqual([false]);
  expect(session.check?.(null, 'geolocation', 'app://viewer', undefined as never)).toBe(false);
  expect(session.device?.(undefined as never)).toBe(false);
});

test('nothing is downloaded', () => {
  const session = new FakeSession();
  refuseReach(session);
  let isPrevented = false;
  session.emit('will-download', { preventDefault: () => (isPrevented = true) });
  expect(isPrevented).toBe(true);
});

test.each([
  ['https://example.com/', true],
  ['http://127.0.0.1:8080/', true],
  ['ws://example.com/', true],
  ['WSS://example.com/', true],
  ['app://viewer/index.html', false],
])('a request for %s is cancelled: %s', (url, expected) => {
  const session = new FakeSession();
  refuseReach(session);
  expect(session.cancels(url)).toBe(expected);
});
