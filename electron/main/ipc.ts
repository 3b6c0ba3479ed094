import { once } from 'node:events';
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { fail, type Failure } from '../../db/domain/failure';
import { err, type Result } from '../../db/domain/result';
import type { EventMessage } from '../office/wire';
import type { IncidentLog } from './incident-log';
import type { Request } from './request';
import { isTrustedSender } from './trusted-sender';

export const CALL = 'zhibu';
export const EVENT = 'zhibu:event';
const PAINTED = 'zhibu:painted';

/**
 * The one door between the window and us: who asks, whether the contract knows the question, and then the answer.
 * Nothing that is thrown behind it reaches the window: it becomes an incident number.
 */
export function answerWindow(window: BrowserWindow, log: IncidentLog, reply: (request: Request) => Promise<Result<unknown, Failure>>): void {
  ipcMain.handle(CALL, async (event, channel: unknown, args: unknown): Promise<Result<unknown, Failure>> => {
    try {
      if (!isTrustedSender(senderOf(event, window))) return err(fail('bad-request'));
      // The contract with its schema library is loaded after the first paint.
      const request = isFirstQuestion(channel, args) ? FIRST_QUESTION : (await import('./request')).parseRequest(channel, args);
      return request === null ? err(fail('bad-request')) : await reply(request);
    } catch (thrown) {
      return err(log.failureOf(thrown));
    }
  });
}

/** How things stand: what the page asks before it paints anything. There is nothing in it to check. */
const FIRST_QUESTION: Request = { channel: 'app.status', args: {} };
const isFirstQuestion = (channel: unknown, args: unknown): boolean => channel === FIRST_QUESTION.channel && args !== null && typeof args === 'object' && Object.keys(args).length === 0;

/** When the page has been seen for the first time. A window that nobody sees never says so: what waits for this must begin without it when it is needed. */
export const firstPaint = (): Promise<unknown> => once(ipcMain, PAINTED);

export function tellWindow(window: BrowserWindow, { event, payload }: Omit<EventMessage, 'type'>): void {
  if (!window.isDestroyed()) window.webContents.send(EVENT, event, payload);
}

function senderOf(event: IpcMainInvokeEvent, window: BrowserWindow) {
  const isOurWindow = !window.isDestroyed() && event.sender === window.webContents;
  return { isOurWindow, isMainFrame: event.senderFrame !== null && event.senderFrame.parent === null, address: event.senderFrame?.url ?? null };
}
