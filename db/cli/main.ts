import { endOnBrokenOutput } from './broken-output';
import { runCli } from './run';

endOnBrokenOutput(process, (code) => process.exit(code));
void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
