import { endOnBrokenOutput } from './broken-output';
import { runCli } from './run';

endOnBrokenOutput(process, (code) => process.exit(code));
const stop = new AbortController();
// The first Ctrl-C ends long work in good order; a second one is the system's own.
process.once('SIGINT', () => stop.abort());
void runCli(process.argv.slice(2), process, { signal: stop.signal }).then((code) => {
  process.exitCode = code;
});
