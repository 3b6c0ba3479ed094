import { fail, sentenceOf } from '../domain/failure';
import { runCli } from './run';

// Whoever reads our output may stop early (`zhibu records | head`): nothing more to say then, and no error of ours.
// Anything else means that what was to be kept of the output is not whole, and must not look as if it were.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`${sentenceOf(fail(code === 'ENOSPC' ? 'disk-full' : 'drive-gone'))} [${code ?? ''}]\n`);
  process.exit(1);
});

/** Settles when the command is done. The packaged app, whose own arguments precede the command's, waits for it. */
export const finished: Promise<number> = runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  return code;
});
