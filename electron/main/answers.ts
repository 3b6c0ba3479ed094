import type { BrowserWindow } from 'electron';
import type { AppStatus, Failure } from '../contract';
import { ok, type Result } from '../../db/domain/result';
import { localDay } from '../office/local-day';
import type { OfficeProcess } from './office-process';
import type { OpenedFiles } from './opened-files';
import type { Request } from './request';

export interface AnswerParts {
  readonly window: BrowserWindow;
  readonly office: OfficeProcess;
  readonly opened: OpenedFiles;
  readonly now: () => Date;
}

/**
 * Answers one request: what belongs to the window and the system here, everything else in the office process.
 * The system's parts are loaded when they are first needed, so that they cost the start nothing.
 */
export async function answer(request: Request, parts: AnswerParts): Promise<Result<unknown, Failure>> {
  const { window, office, opened } = parts;
  switch (request.channel) {
    case 'app.status': {
      const status = await office.call(request);
      return status.ok ? ok({ ...(status.value as AppStatus), pendingFiles: opened.pending() }) : status;
    }
    case 'imports.look':
      opened.looked(request.args.files);
      return office.call(request);
    case 'drives.list':
      return ok(await (await import('./drives')).listDrives(process.env));
    case 'dialogs.chooseFolder':
      return ok(await (await import('./file-dialogs')).chooseFolder(window));
    case 'dialogs.chooseFiles':
      return ok(await (await import('./file-dialogs')).chooseFiles(window, request.args.kind));
    case 'recoveryCode.save':
      return (await import('./recovery-sheet')).saveRecoverySheet(window, request.args, localDay(parts.now()));
    case 'page.print':
      return (await import('./print-page')).printPage(window.webContents);
    default:
      return office.call(request);
  }
}
