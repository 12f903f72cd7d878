import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { CALL_CHANNEL, CANCEL_CHANNEL } from '../../shared/contract.ts';
import { dispatch } from '../core/dispatch.ts';
import { RunningCalls } from '../core/running-calls.ts';
import type { Session } from '../core/session.ts';
import { isPageUrl } from './app-protocol.ts';

/** What {@link handleCalls} looks at in a message. */
export interface CallEvent {
  readonly sender: Pick<IpcMainInvokeEvent['sender'], 'id'> & { readonly mainFrame: unknown };
  readonly senderFrame: Pick<WebFrameMain, 'url'> | null;
}

type CallListener = (event: CallEvent, ...args: unknown[]) => unknown;

/**
 * Answers the page's calls, on the contract's channels. The answer is always a `Result`; a sender that is not the main
 * frame of one of the program's own windows, showing the program's own page, is rejected.
 */
export function handleCalls(
  ipc: {
    handle(channel: string, listener: CallListener): ReturnType<IpcMain['handle']>;
    on(channel: string, listener: CallListener): unknown;
  },
  sessionOf: (contentsId: number) => Session | undefined,
): void {
  const running = new RunningCalls();
  ipc.handle(CALL_CHANNEL, (event, operation, input, callId) => {
    const session = isOwnPage(event) ? sessionOf(event.sender.id) : undefined;
    if (session === undefined) throw new Error('forbidden');
    return running.run(String(callId), (signal) =>
      dispatch(session, typeof operation === 'string' ? operation : '', input, signal),
    );
  });
  ipc.on(CANCEL_CHANNEL, (event, callId) => {
    if (isOwnPage(event) && sessionOf(event.sender.id) !== undefined) running.cancel(String(callId));
  });
}

function isOwnPage({ sender, senderFrame }: CallEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPageUrl(senderFrame.url);
}
