import { contextBridge, ipcRenderer } from 'electron';
import type {
  BRIDGE_GLOBAL,
  CALL_CHANNEL,
  CANCEL_CHANNEL,
  EVENT_CHANNEL,
  HostBridge,
} from '../shared/contract.ts';

// Importing the values would bundle the whole contract, schemas and all, into every page; these types keep them equal.
const bridgeGlobal: typeof BRIDGE_GLOBAL = 'auditViewerHost';
const callChannel: typeof CALL_CHANNEL = 'audit-viewer:call';
const cancelChannel: typeof CANCEL_CHANNEL = 'audit-viewer:cancel';
const eventChannel: typeof EVENT_CHANNEL = 'audit-viewer:event';

type Listener = (name: string, payload: unknown) => void;

const listeners = new Set<Listener>();
/** What the host said before the page began to listen; undefined from then on. */
let unheard: [name: string, payload: unknown][] | undefined = [];

// Electron's own event object would hand the page its sender, and with it the whole of ipcRenderer.
ipcRenderer.on(eventChannel, (_event, name: string, payload: unknown) => {
  if (unheard === undefined) tell(name, payload);
  else unheard.push([name, payload]);
});

function tell(name: string, payload: unknown): void {
  for (const listener of listeners) listener(name, payload);
}

function tellUnheard(): void {
  const told = unheard ?? [];
  unheard = undefined;
  for (const [name, payload] of told) tell(name, payload);
}

const bridge: HostBridge = {
  call: (operation, input, callId) => ipcRenderer.invoke(callChannel, operation, input, callId),
  cancel: (callId) => ipcRenderer.send(cancelChannel, callId),
  on: (listener) => {
    listeners.add(listener);
    // Not at once: the parts of a page begin to listen one after the other, and what was said is for all of them.
    if (unheard !== undefined) setTimeout(tellUnheard);
    return () => {
      listeners.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld(bridgeGlobal, bridge);
