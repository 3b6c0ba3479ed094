import { isPackageName, readStartArguments } from './start-arguments';

/**
 * The .zbb files that a second start brought. It hands them over as our own words; but Electron loses those words at
 * some lengths of the arguments (seen with 33.2: `null` arrives), and then the arguments themselves are read.
 * @param handed from another process, so it is looked at
 */
export function filesOfSecondStart(handed: unknown, argv: readonly string[], cwd: string): readonly string[] {
  const files: unknown = handed !== null && typeof handed === 'object' ? Reflect.get(handed, 'files') : null;
  if (!Array.isArray(files)) return readStartArguments(argv.slice(1), cwd, {}).files;
  return files.filter((file): file is string => typeof file === 'string' && isPackageName(file));
}
