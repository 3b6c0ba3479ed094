import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { fail, sentenceOf } from '../../db/domain/failure';
import { announceScheme } from './app-protocol';
import { openIncidentLog } from './incident-log';
import { silenceChromium } from './no-network';
import { readStartArguments } from './start-arguments';
import { runWithoutDisplay } from './without-display';
import { APP_NAME } from './words';

/** Only for this user. A place that cannot be written is told at once: Chromium would end without a word. */
function makePrivateFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {
    dialog.showErrorBox(APP_NAME, `${sentenceOf(fail('drive-denied'))}\n${path}`);
    process.exit(1);
  }
}

/** Where it all begins: reads what is asked for, closes every door, and opens the window, a command or the self-test. */
const { start, dataFolder, files } = readStartArguments(process.argv.slice(process.defaultApp ? 2 : 1), process.cwd(), process.env);
const now = (): Date => new Date();

silenceChromium();

if (start.mode === 'window') {
  // Not Chromium's own default, which some of its switches fill before our first line runs.
  const folder = dataFolder ?? join(app.getPath('appData'), 'zhibu-handbook', 'data');
  // Chromium's own files stay out of sight inside the data folder; its lock there makes one running app per folder.
  const profile = join(folder, '.window');
  makePrivateFolder(profile);
  app.setPath('userData', profile);
  app.setAppLogsPath(join(folder, 'logs'));
  const log = openIncidentLog(join(folder, 'logs'), now, Math.random);
  process.on('uncaughtException', (thrown) => void log.failureOf(thrown));
  process.on('unhandledRejection', (thrown) => void log.failureOf(thrown));
  if (app.requestSingleInstanceLock({ files: [...files] })) {
    announceScheme();
    void import('./run-window').then(({ runWindow }) => runWindow({ folder, profile, files, log, now }));
  } else {
    app.quit();
  }
} else {
  const elsewhere = runWithoutDisplay();
  if (elsewhere !== null) process.exit(elsewhere);
  app.disableHardwareAcceleration();
  announceScheme();
  // Chromium insists on a folder of its own; this one must be neither a data folder nor a running window's.
  const profile = mkdtempSync(join(tmpdir(), 'zhibu-command-'));
  app.setPath('userData', profile);
  process.on('exit', () => rmSync(profile, { recursive: true, force: true }));
  void import('./run-command')
    .then(({ runCommand, runSelfTest }) => (start.mode === 'cli' ? runCommand(start.command) : runSelfTest(now())))
    .then((code) => app.exit(code));
}
