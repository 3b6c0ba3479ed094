import type { Answer, Api, ArgsOf, ChannelName, Events, EventName } from '../../electron/contract';

declare global {
  interface Window {
    /** Laid by the preload script; named in this file only. */
    readonly api: Api;
  }
}

/** Asks the main process; an expected failure is a value in the result, only a bug rejects. */
export function ask<C extends ChannelName>(channel: C, args: ArgsOf<C>): Answer<C> {
  return window.api.call(channel, args);
}

/** Listens to what the main process tells by itself. Returns the function that ends it. */
export function listen<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void {
  return window.api.on(event, listener);
}

/** Tells the main process that the page has been seen. */
export function tellPainted(): void {
  window.api.painted();
}

/** The path on disk of a file that was dropped into the window. */
export function pathOf(file: File): string {
  return window.api.pathOf(file);
}
