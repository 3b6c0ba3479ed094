import type { BrowserWindow } from 'electron';
import type { AnswerOf, AppStatus, ArgsOf, ChannelName, Failure, FileContent } from '../contract';
import { ok, type Result } from '../../db/domain/result';
import { localDay } from '../office/local-day';
import type { OfficeProcess } from './office-process';
import { tellWindow } from './ipc';
import type { AskOffice, TellSteps } from './paper-jobs';
import type { OpenedFiles } from './opened-files';
import type { Request } from './request';

export interface AnswerParts {
  /** The data folder. */
  readonly folder: string;
  readonly version: string;
  readonly window: BrowserWindow;
  readonly office: OfficeProcess;
  readonly opened: OpenedFiles;
  readonly now: () => Date;
  /** When the page has painted itself for the first time. */
  readonly painted: Promise<unknown>;
}

/**
 * Answers one request: what belongs to the window and the system here, everything else in the office process.
 * The system's parts are loaded when they are first needed, so that they cost the start nothing.
 */
export async function answer(request: Request, parts: AnswerParts): Promise<Result<unknown, Failure>> {
  const { window, office, opened } = parts;
  switch (request.channel) {
    case 'app.status': {
      const status = office.isRunning() ? ((await office.call(request)) as Result<AppStatus, Failure>) : await closedStatus(parts);
      return status.ok ? ok({ ...status.value, pendingFiles: opened.pending() }) : status;
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
    case 'attachments.saveCopy': {
      const { sha256, name } = request.args;
      const read = async () => (await office.call({ channel: 'attachments.read', args: { sha256 } })) as Result<FileContent, Failure>;
      return (await import('./save-copy')).saveCopy(window, name, read);
    }
    case 'papers.preview':
      return (await import('./paper-jobs')).previewPaper(askOffice(office), request.args.request, paperSteps(window));
    case 'papers.print':
      return (await import('./paper-jobs')).printPaper(askOffice(office), request.args.request);
    case 'papers.save':
      return (await import('./paper-jobs')).savePaper(window, askOffice(office), request.args.request, request.args.format, paperSteps(window));
    case 'tables.save':
      return (await import('./save-table')).saveTable(window, () => askOffice(office)('tables.file', { request: request.args.request }));
    case 'jobs.cancel':
      if (request.args.job === 'paper') (await import('./paper-jobs')).stopPapers();
      return office.call(request);
    case 'templates.saveSample':
      return (await import('./paper-jobs')).saveSample(window, askOffice(office), request.args.paper);
    case 'intake.choose':
      return ok(await (await import('./file-dialogs')).chooseTableFile(window, request.args.kind));
    case 'intake.saveBad':
      return (await import('./save-table')).saveTable(window, () => askOffice(office)('intake.badFile', request.args));
    case 'page.print':
      return (await import('./print-page')).printPage(window.webContents);
    default:
      return office.call(request);
  }
}

const PAPER_STEPS = 3;
const paperSteps =
  (window: BrowserWindow): TellSteps =>
  (phase, done) =>
    tellWindow(window, { event: 'progress', payload: { job: 'paper', phase, done, total: PAPER_STEPS } });

/** A channel's answer belongs to its name; the wire knows only that something was answered. */
const askOffice =
  (office: OfficeProcess): AskOffice =>
  async <C extends ChannelName>(channel: C, args: ArgsOf<C>) =>
    (await office.call({ channel, args } as Request)) as Result<AnswerOf<C>, Failure>;

/**
 * How things stand while the office does not run: the folder tells. So the first screen need not wait for another
 * process, which starts while the person reads it.
 */
async function closedStatus({ folder, version, office, painted }: AnswerParts): Promise<Result<AppStatus, Failure>> {
  const [{ appStatus }, { nodeFiles }, { dataFolder }] = await statusParts();
  const status = await appStatus({ files: nodeFiles, folder: dataFolder(folder), version, held: { data: { state: 'closed' } } });
  // Not before: nobody has typed a passphrase by then, and a process that starts would keep the page waiting.
  void painted.then(() => office.start());
  return status;
}

const statusParts = () => Promise.all([import('../office/status'), import('../../db/files/node-files'), import('../../db/vault/folder')]);

// Nobody has typed a passphrase by then; the data process, which takes longer to start, goes first.
const WHILE_TYPING = 1000;

/** Loads what the first answer needs while the page is still being fetched; and while the person types, what every other needs. */
export async function prepareAnswers(painted: Promise<unknown>): Promise<void> {
  await statusParts();
  await painted;
  setTimeout(() => void import('./request'), WHILE_TYPING);
}
