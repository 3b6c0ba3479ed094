import { app, dialog, Notification, session as sessions, utilityProcess, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { OfficeStart } from '../office/wire';
import { answer, prepareAnswers } from './answers';
import { serveRenderer } from './app-protocol';
import { watchDrives } from './drive-watch';
import { noticeDuties, type Notifier } from './duty-notice';
import { setApplicationMenu } from './editing-menu';
import type { IncidentLog } from './incident-log';
import { answerWindow, firstPaint, tellWindow } from './ipc';
import { holdPages, refusePermissions } from './lockdown';
import { cutNetwork } from './no-network';
import { keepOfficeProcess, type Child, type OfficeProcess } from './office-process';
import { keepOpenedFiles } from './opened-files';
import { filesOfSecondStart } from './second-start';
import { isPackageName } from './start-arguments';
import { bringForward, openWindow } from './window';
import { officeLostWords } from './words';

export interface WindowStart {
  /** The data folder. */
  readonly folder: string;
  /** Chromium's own folder. */
  readonly profile: string;
  /** .zbb files that the start brought. */
  readonly files: readonly string[];
  readonly log: IncidentLog;
  readonly now: () => Date;
}

// Closing writes the log of the database back into it: milliseconds. A process that needs longer hangs.
const CLOSING_PATIENCE = 5000;

const START_OVER_PAUSE = 10_000;


/** Opens the window and keeps it alive: its files, its office process, second starts, the end. */
export async function runWindow({ folder, profile, files, log, now }: WindowStart): Promise<void> {
  holdPages();
  const opened = keepOpenedFiles((found) => tellWindow(window, { event: 'filesOpened', payload: { files: found } }));
  // macOS hands over double-clicked files this way, possibly before anything is ready.
  const early: string[] = [...files];
  let add = (found: readonly string[]): void => void early.push(...found);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (isPackageName(path)) add([path]);
  });
  await app.whenReady();

  const session = sessions.defaultSession;
  serveRenderer(session, join(app.getAppPath(), 'out', 'renderer'));
  cutNetwork(session);
  refusePermissions(session);
  setApplicationMenu();

  const mayStartOver = notTooOften(now);
  const window: BrowserWindow = openWindow(session, join(profile, 'window.json'));
  const painted = firstPaint();
  const office: OfficeProcess = keepOfficeProcess({
    fork: () => forkOffice({ dataFolder: folder, version: app.getVersion() }),
    log,
    onEvent: (message) => (message.event === 'dutiesDue' ? noticeDuties(message.payload.count, systemNotifier(window)) : tellWindow(window, message)),
    onLost: (incident) => {
      if (mayStartOver()) startOver(window, incident);
    },
  });
  answerWindow(window, log, (request) => answer(request, { window, office, opened, now, folder, painted, version: app.getVersion() }));
  void prepareAnswers(painted);
  add = (found) => opened.add(found);
  opened.add(early);

  app.on('second-instance', (_event, argv, cwd, handed) => {
    bringForward(window);
    opened.add(filesOfSecondStart(handed, argv, cwd));
  });
  window.webContents.on('render-process-gone', (_, { reason }) => {
    log.note({ name: 'WindowProcessGone', message: reason, stack: '' });
    if (reason !== 'clean-exit' && mayStartOver()) window.reload();
  });
  const stopWatching = watchDrives({
    sign: async () => (await import('./drives')).drivesSign(process.env),
    isVisible: () => !window.isDestroyed() && window.isVisible() && !window.isMinimized(),
    onChange: () => tellWindow(window, { event: 'drivesChanged', payload: {} }),
    onBug: (thrown) => void log.failureOf(thrown),
  });
  endWith(office, stopWatching);
}

function forkOffice(start: OfficeStart): Child {
  const program = join(app.getAppPath(), 'out', 'main', 'office.cjs');
  return utilityProcess.fork(program, [JSON.stringify(start)], { serviceName: 'zhibu-office', stdio: 'inherit' });
}

/** A click on a notice brings the window forward. */
function systemNotifier(window: BrowserWindow): Notifier {
  return {
    isSupported: () => Notification.isSupported(),
    show: (words) => {
      const notice = new Notification(words);
      notice.on('click', () => bringForward(window));
      notice.show();
    },
  };
}

/** A process that dies as soon as it begins would otherwise make the page begin anew for ever. */
function notTooOften(now: () => Date): () => boolean {
  let last = 0;
  return () => {
    const pause = now().getTime() - last;
    last = now().getTime();
    return pause > START_OVER_PAUSE;
  };
}

/** The data is closed: the page begins anew at the passphrase, and a calm sentence says why. */
function startOver(window: BrowserWindow, incident: string): void {
  if (window.isDestroyed()) return;
  window.reload();
  void dialog.showMessageBox(window, { type: 'info', ...officeLostWords(incident) });
}

/** Quits when the window is closed, after the office has closed the database. */
function endWith(office: OfficeProcess, stopWatching: () => void): void {
  let waited = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    stopWatching();
    const mustWait = office.isRunning() && !waited;
    const closed = office.close(CLOSING_PATIENCE);
    if (!mustWait) return;
    waited = true;
    event.preventDefault();
    // Quitting again while this event is still being told would be overheard.
    void closed.then(() => setImmediate(() => app.quit()));
  });
}
