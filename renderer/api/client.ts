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

/** An operation without input is called by its name alone. */
type CallArguments<Name extends OperationName> =
  undefined extends OperationInput<Name> ? [name: Name] : [name: Name, input: OperationInput<Name>];

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

/** Asks the host. @throws AppError for every failure that the host reports */
export async function call<Name extends OperationName>(
  ...[name, input]: CallArguments<Name>
): Promise<OperationOutput<Name>> {
  const result = (await hostBridge().call(name, input)) as Result<OperationOutput<Name>>;
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
