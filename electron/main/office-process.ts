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
  /** Asks the office; a process that is gone is started anew. Never rejects. */
  call(request: Request): Promise<Result<unknown, Failure>>;
  /** Lets it close the database and end. `patience` in milliseconds, then it is ended; what was said to be saved is safe. */
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
  let closed: (() => void) | null = null;

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

  const start = (): Child => {
    if (child !== null) return child;
    const started = fork();
    child = started;
    started.on('message', receive);
    started.on('exit', (code) => {
      if (child === started) child = null;
      if (closed !== null) return closed();
      const incident = log.note({ name: 'OfficeProcessEnded', message: `exit code ${code}`, stack: '' });
      for (const id of waiting.keys()) settle(id, err({ code: 'unexpected', facts: { incident } }));
      onLost(incident);
    });
    return started;
  };

  return {
    start: () => void start(),
    call: (request) =>
      new Promise((resolve) => {
        const id = nextId++;
        waiting.set(id, resolve);
        // Channel and arguments were parsed together; a pair stays a pair.
        start().postMessage({ type: 'call', id, ...request });
      }),
    close: (patience) =>
      new Promise((resolve) => {
        const ending = child;
        if (ending === null) return resolve();
        const timer = setTimeout(() => ending.kill(), patience);
        closed = () => {
          clearTimeout(timer);
          resolve();
        };
        ending.postMessage({ type: 'close' });
      }),
  };
}
