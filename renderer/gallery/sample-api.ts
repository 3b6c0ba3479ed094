import type { Api, Events } from '../../electron/contract';
import type { ApiMood, SampleAnswers } from './entry';

const found = import.meta.glob<{ readonly answers: SampleAnswers }>('./answers-*.ts', { eager: true });
const answers: Readonly<Record<string, ((args: unknown) => unknown) | undefined>> = Object.assign({}, ...Object.values(found).map((module) => module.answers));

let mood: ApiMood = 'answers';
export const setMood = (to: ApiMood): void => {
  mood = to;
};
const never = new Promise<never>(() => undefined);

/** Stands in for the preload's api where there is no main process: sample answers, and events by hand from the console. */
export function installSampleApi(): void {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const api: Pick<Api, 'on' | 'painted' | 'pathOf'> & { readonly call: (channel: string, args: unknown) => Promise<unknown>; readonly emit: (event: string, payload: Events[keyof Events]) => void } = {
    call: async (channel, args) => {
      if (mood === 'waits') return never;
      if (mood === 'fails') return { ok: false, error: { code: 'data-damaged' } };
      const answer = answers[channel];
      return answer ? { ok: true, value: answer(args) } : { ok: false, error: { code: 'not-found' } };
    },
    on: (event, listener) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set);
      set.add(listener);
      return () => set.delete(listener);
    },
    painted: () => undefined,
    pathOf: () => '/media/usb/样例.zbb',
    emit: (event, payload) => listeners.get(event)?.forEach((listener) => listener(payload as never)),
  };
  Object.assign(window, { api });
}
