import { fail, sentenceOf } from '../domain/failure';

/**
 * Ends the program when its output can go nowhere. Whoever reads it may stop early (`zhibu records | head`): nothing
 * more to say then, and no error of ours. Anything else means that what was to be kept of the output is not whole,
 * and must not look as if it were.
 */
export function endOnBrokenOutput({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>, exit: (code: number) => void): void {
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return exit(0);
    stderr.write(`${sentenceOf(fail(code === 'ENOSPC' ? 'disk-full' : 'drive-gone'))} [${code ?? ''}]\n`);
    return exit(1);
  });
}
