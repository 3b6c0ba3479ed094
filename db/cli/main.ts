import { runCli } from './run';

// Whoever reads our output may stop early (`zhibu records | head`): nothing more to say then, and no error of ours.
process.stdout.on('error', () => process.exit());

/** Settles when the command is done. The packaged app, whose own arguments precede the command's, waits for it. */
export const finished: Promise<number> = runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  return code;
});
