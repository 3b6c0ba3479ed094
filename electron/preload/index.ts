import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Answer, Api, ArgsOf, ChannelName, EventName, Events } from '../contract';

// Names are repeated here instead of imported: the contract's schemas have no business in a preload script.
const CALL = 'zhibu';
const EVENT = 'zhibu:event';
const PAINTED = 'zhibu:painted';
const EVENTS: Readonly<Record<EventName, true>> = { progress: true, changed: true, filesOpened: true, drivesChanged: true, dutiesDue: true };

type Listener = (payload: Events[EventName]) => void;
const listeners = new Map<string, Set<Listener>>(Object.keys(EVENTS).map((name) => [name, new Set<Listener>()]));

ipcRenderer.on(EVENT, (_, name: string, payload: Events[EventName]) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

/** What the page asks first, asked while the page itself is still being read. The answer is good for once. */
const FIRST = 'app.status';
let first: Answer<typeof FIRST> | null = ipcRenderer.invoke(CALL, FIRST, {});

function call<C extends ChannelName>(channel: C, args: ArgsOf<C>): Answer<C> {
  if (channel !== FIRST || first === null) return ipcRenderer.invoke(CALL, channel, args);
  const answer = first;
  first = null;
  return answer as Answer<C>;
}

const api: Api = {
  call,
  on: (event, listener) => {
    const heard = (payload: Events[EventName]): void => listener(payload as Events[typeof event]);
    listeners.get(event)?.add(heard);
    return () => void listeners.get(event)?.delete(heard);
  },
  painted: () => ipcRenderer.send(PAINTED),
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld('api', api);
