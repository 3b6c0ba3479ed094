import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { fail, type Failure } from '../../db/domain/failure';
import { err, type Result } from '../../db/domain/result';
import type { EventMessage } from '../office/wire';
import type { IncidentLog } from './incident-log';
import type { Request } from './request';
import { isTrustedSender } from './trusted-sender';

export const CALL = 'zhibu';
export const EVENT = 'zhibu:event';

/**
 * The one door between the window and us: who asks, whether the contract knows the question, and then the answer.
 * Nothing that is thrown behind it reaches the window: it becomes an incident number.
 */
export function answerWindow(window: BrowserWindow, log: IncidentLog, reply: (request: Request) => Promise<Result<unknown, Failure>>): void {
  ipcMain.handle(CALL, async (event, channel: unknown, args: unknown): Promise<Result<unknown, Failure>> => {
    try {
      if (!isTrustedSender(senderOf(event, window))) return err(fail('bad-request'));
      // The contract with its schema library is loaded after the window is under way.
      const { parseRequest } = await import('./request');
      const request = parseRequest(channel, args);
      return request === null ? err(fail('bad-request')) : await reply(request);
    } catch (thrown) {
      return err(log.failureOf(thrown));
    }
  });
}

export function tellWindow(window: BrowserWindow, { event, payload }: Omit<EventMessage, 'type'>): void {
  if (!window.isDestroyed()) window.webContents.send(EVENT, event, payload);
}

function senderOf(event: IpcMainInvokeEvent, window: BrowserWindow) {
  const isOurWindow = !window.isDestroyed() && event.sender === window.webContents;
  return { isOurWindow, isMainFrame: event.senderFrame !== null && event.senderFrame.parent === null, address: event.senderFrame?.url ?? null };
}
