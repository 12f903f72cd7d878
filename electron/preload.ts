import { contextBridge, ipcRenderer } from 'electron';
import type { BRIDGE_GLOBAL, CALL_CHANNEL, EVENT_CHANNEL, HostBridge } from '../shared/contract.ts';

// Importing the values would bundle the whole contract, schemas and all, into every page; these types keep them equal.
const bridgeGlobal: typeof BRIDGE_GLOBAL = 'auditViewerHost';
const callChannel: typeof CALL_CHANNEL = 'audit-viewer:call';
const eventChannel: typeof EVENT_CHANNEL = 'audit-viewer:event';

type Listener = (name: string, payload: unknown) => void;

const listeners = new Set<Listener>();
/** What the host said before the page began to listen; undefined from then on. */
let unheard: [name: string, payload: unknown][] | undefined = [];

// Electron's own event object would hand the page its sender, and with it the whole of ipcRenderer.
ipcRenderer.on(eventChannel, (_event, name: string, payload: unknown) => {
  unheard?.push([name, payload]);
  for (const listener of listeners) listener(name, payload);
});

const bridge: HostBridge = {
  call: (operation, input) => ipcRenderer.invoke(callChannel, operation, input),
  on: (listener) => {
    listeners.add(listener);
    for (const [name, payload] of unheard ?? []) listener(name, payload);
    unheard = undefined;
    return () => {
      listeners.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld(bridgeGlobal, bridge);
