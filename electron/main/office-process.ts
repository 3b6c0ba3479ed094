import type { Failure } from '../../db/domain/failure';
import { err, type Result } from '../../db/domain/result';
import type { FromOffice, ToOffice } from '../office/wire';
import type { IncidentLog } from './incident-log';
import type { Request } from './request';

/** The child process as far as we use it: Electron's UtilityProcess. */
export interface Child {
  postMessage(message: ToOffice): void;
  on(event: 'message', listener: (message: FromOffice) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export interface OfficeProcess {
  /** Starts the process unless it runs. */
  start(): void;
  /** While it does not run, the data is closed. */
  isRunning(): boolean;
  /** Asks the office; a process that is gone is started anew. Never rejects; `not-open` when the app is closing. */
  call(request: Request): Promise<Result<unknown, Failure>>;
  /** Lets it close the database and end, for good. `patience` in milliseconds, then it is ended; what was said to be saved is safe. */
  close(patience: number): Promise<void>;
}

export interface OfficeProcessParts {
  readonly fork: () => Child;
  readonly log: IncidentLog;
  readonly onEvent: (event: Extract<FromOffice, { type: 'event' }>) => void;
  /** It ended by itself; every waiting call got `unexpected` with this incident, and the data is closed. */
  readonly onLost: (incident: string) => void;
}

/** Keeps the process that holds the database: passes calls and answers, and survives its death. */
export function keepOfficeProcess({ fork, log, onEvent, onLost }: OfficeProcessParts): OfficeProcess {
  const waiting = new Map<number, (result: Result<unknown, Failure>) => void>();
  let child: Child | null = null;
  let nextId = 1;
  let ending = false;

  const settle = (id: number, result: Result<unknown, Failure>): void => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  };

  const receive = (message: FromOffice): void => {
    if (message.type === 'answer') settle(message.id, message.result);
    else if (message.type === 'event') onEvent(message);
    else if (message.type === 'bug') {
      const incident = log.note(message.bug);
      if (message.id !== null) settle(message.id, err({ code: 'unexpected', facts: { incident } }));
    }
  };

  const start = (): Child | null => {
    if (child !== null || ending) return child;
    const started = fork();
    child = started;
    started.on('message', receive);
    started.on('exit', (code) => {
      if (child === started) child = null;
      if (ending) return;
      const incident = log.note({ name: 'OfficeProcessEnded', message: `exit code ${code}`, stack: '' });
      for (const id of waiting.keys()) settle(id, err({ code: 'unexpected', facts: { incident } }));
      onLost(incident);
    });
    return started;
  };

  return {
    start: () => void start(),
    isRunning: () => child !== null,
    call: (request) =>
      new Promise((resolve) => {
        const answering = start();
        if (answering === null) return resolve(err({ code: 'not-open' }));
        const id = nextId++;
        waiting.set(id, resolve);
        // Channel and arguments were parsed together; a pair stays a pair.
        answering.postMessage({ type: 'call', id, ...request });
      }),
    close: (patience) =>
      new Promise((resolve) => {
        ending = true;
        const last = child;
        if (last === null) return resolve();
        // Whether the system ends it at once or not: the app does not wait longer.
        const timer = setTimeout(() => {
          last.kill();
          resolve();
        }, patience);
        last.on('exit', () => {
          clearTimeout(timer);
          resolve();
        });
        last.postMessage({ type: 'close' });
      }),
  };
}
