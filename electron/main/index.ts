import { join } from 'node:path';
import { app } from 'electron';
import { announceScheme } from './app-protocol';
import { openIncidentLog } from './incident-log';
import { silenceChromium } from './no-network';
import { readStartArguments } from './start-arguments';
import { runWithoutDisplay } from './without-display';

/** Where it all begins: reads what is asked for, closes every door, and opens the window, a command or the self-test. */
const { start, dataFolder, files } = readStartArguments(process.argv.slice(process.defaultApp ? 2 : 1), process.cwd(), process.env);
const now = (): Date => new Date();

silenceChromium();

if (start.mode === 'window') {
  const folder = dataFolder ?? join(app.getPath('appData'), 'zhibu-handbook');
  // Chromium's own files stay out of sight inside the data folder; its lock there makes one running app per folder.
  const profile = join(folder, '.window');
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
  void import('./run-command')
    .then(({ runCommand, runSelfTest }) => (start.mode === 'cli' ? runCommand(start.command) : runSelfTest(now())))
    .then((code) => app.exit(code));
}
