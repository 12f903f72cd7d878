import { AppError, type Result } from '../../shared/app-error.ts';
import {
  BRIDGE_GLOBAL,
  type HostBridge,
  type HostEventName,
  type HostEvents,
  type OperationInput,
  type OperationName,
  type OperationOutput,
} from '../../shared/contract.ts';
import { createLocalhostBridge } from './localhost-bridge.ts';

declare global {
  interface Window {
    /** Exposed by the preload of the desktop host. */
    readonly [BRIDGE_GLOBAL]?: HostBridge;
  }
}

let bridge: HostBridge | undefined;

function hostBridge(): HostBridge {
  bridge ??= window[BRIDGE_GLOBAL] ?? createLocalhostBridge();
  return bridge;
}

/** An operation that takes no input is called by its name alone, or with `undefined` before a signal. */
type CallArguments<Name extends OperationName> =
  undefined extends OperationInput<Name>
    ? [name: Name, input?: undefined, signal?: AbortSignal]
    : [name: Name, input: OperationInput<Name>, signal?: AbortSignal];

/**
 * Asks the host.
 *
 * @param signal ends the call, which then rejects with `cancelled`, whatever the host would have answered
 * @throws AppError for every failure that the host reports
 */
export async function call<Name extends OperationName>(
  ...[name, input, signal]: CallArguments<Name>
): Promise<OperationOutput<Name>> {
  if (signal?.aborted) throw new AppError('cancelled');
  const callId = crypto.randomUUID();
  const cancel = () => hostBridge().cancel(callId);
  signal?.addEventListener('abort', cancel, { once: true });
  const result = (await hostBridge().call(name, input, callId)) as Result<OperationOutput<Name>>;
  signal?.removeEventListener('abort', cancel);
  if (signal?.aborted) throw new AppError('cancelled');
  if (!result.ok) throw AppError.from(result.error);
  return result.value;
}

type HostEventListeners = { readonly [Name in HostEventName]?: (payload: HostEvents[Name]) => void };

/** Listens to events of the host; the function returned ends that. */
export function onHostEvents(listeners: HostEventListeners): () => void {
  return hostBridge().on((name, payload) => {
    const listener = Object.hasOwn(listeners, name) ? listeners[name as HostEventName] : undefined;
    (listener as ((payload: unknown) => void) | undefined)?.(payload);
  });
}
