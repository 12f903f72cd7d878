import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { CALL_CHANNEL } from '../../shared/contract.ts';
import { dispatch } from '../core/dispatch.ts';
import type { Session } from '../core/session.ts';
import { isPageUrl } from './app-protocol.ts';

/** What {@link handleCalls} looks at in a message. */
export interface CallEvent {
  readonly sender: Pick<IpcMainInvokeEvent['sender'], 'id'> & { readonly mainFrame: unknown };
  readonly senderFrame: Pick<WebFrameMain, 'url'> | null;
}

/**
 * Answers the page's calls, on the contract's one channel. The answer is always a `Result`; a sender that is not the
 * main frame of one of the program's own windows, showing the program's own page, is rejected.
 */
export function handleCalls(
  ipc: {
    handle(
      channel: string,
      listener: (event: CallEvent, ...args: unknown[]) => unknown,
    ): ReturnType<IpcMain['handle']>;
  },
  sessionOf: (contentsId: number) => Session | undefined,
): void {
  ipc.handle(CALL_CHANNEL, (event, operation, input) => {
    const session = isOwnPage(event) ? sessionOf(event.sender.id) : undefined;
    if (session === undefined) throw new Error('forbidden');
    return dispatch(session, typeof operation === 'string' ? operation : '', input);
  });
}

function isOwnPage({ sender, senderFrame }: CallEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPageUrl(senderFrame.url);
}
