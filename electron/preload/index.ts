import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Api, EventName, Events } from '../contract';

// Names are repeated here instead of imported: the contract's schemas have no business in a preload script.
const CALL = 'zhibu';
const EVENT = 'zhibu:event';
const EVENTS: Readonly<Record<EventName, true>> = { progress: true, changed: true, filesOpened: true, drivesChanged: true, dutiesDue: true };

type Listener = (payload: Events[EventName]) => void;
const listeners = new Map<string, Set<Listener>>(Object.keys(EVENTS).map((name) => [name, new Set<Listener>()]));

ipcRenderer.on(EVENT, (_, name: string, payload: Events[EventName]) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

const api: Api = {
  call: (channel, args) => ipcRenderer.invoke(CALL, channel, args),
  on: (event, listener) => {
    const heard = (payload: Events[EventName]): void => listener(payload as Events[typeof event]);
    listeners.get(event)?.add(heard);
    return () => void listeners.get(event)?.delete(heard);
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld('api', api);
