import { app } from 'electron';
import { bugOf } from '../office/bug';

/** `--self-test`: one line of JSON on stdout, no window. The exit code: 0 when everything answered rightly. */
export async function runSelfTest(now: Date): Promise<number> {
  try {
    const { testSelf } = await import('../office/self-test');
    const report = await testSelf(app.getVersion(), now);
    await print(JSON.stringify(report));
    return report.ok ? 0 : 1;
  } catch (thrown) {
    await print(JSON.stringify({ ok: false, failed: [bugOf(thrown).message] }));
    return 1;
  }
}

/** Written and gone: the process may end right after. */
function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${line}\n`, () => resolve());
  });
}

/**
 * `--cli COMMAND …`: the command line of `npm run zhibu` inside the packaged app, where Electron cannot be run as Node.
 * Prints what the command prints; gives its exit code.
 */
export async function runCommand(command: readonly string[]): Promise<number> {
  const [{ runCli }, { endOnBrokenOutput }] = await Promise.all([import('../../db/cli/run'), import('../../db/cli/broken-output')]);
  endOnBrokenOutput(process, (code) => app.exit(code));
  // A hidden window that closes must not end the command.
  app.on('window-all-closed', () => undefined);
  const printHtml = async (html: string): Promise<Uint8Array> => {
    await app.whenReady();
    return (await import('./paper-printer')).printHtml(html);
  };
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return runCli(command, process, { printHtml, signal: stop.signal });
}
