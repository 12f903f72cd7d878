import type { Session, WebContents } from 'electron';

const NETWORK_SCHEME = /^(?:https?|wss?|ftp):/i;

/** Keeps a page where it is: no navigation, in no frame, no new window, no webview. */
export function refuseNavigation(
  contents: Pick<WebContents, 'setWindowOpenHandler'> & Pick<NodeJS.EventEmitter, 'on'>,
): void {
  const refuse = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The members of Electron's session that {@link refuseReach} needs. */
export interface GuardedSession
  extends Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  > {
  on(event: 'will-download', listener: (event: { preventDefault(): void }) => void): unknown;
  readonly webRequest: {
    onBeforeRequest(
      listener: (
        details: { readonly url: string },
        callback: (response: { cancel: boolean }) => void,
      ) => void,
    ): void;
  };
}

/** Grants no permission, downloads nothing and sends nothing over the network: the program works offline. */
export function refuseReach(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: NETWORK_SCHEME.test(url) }));
}
