import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a start asks for: the window (the usual case), the hidden self-test, or one command without a window. */
export type StartMode = { readonly mode: 'window' } | { readonly mode: 'self-test' } | { readonly mode: 'cli'; readonly command: readonly string[] };

export interface StartArguments {
  readonly start: StartMode;
  /** Absolute; null = the default place of this user. */
  readonly dataFolder: string | null;
  /** Absolute paths of .zbb files that a double click or a shell brought. */
  readonly files: readonly string[];
}

/**
 * Reads the arguments that follow the executable (and, in development, the app's folder).
 * `--data-dir DIR`, `--data-dir=DIR`, `--self-test`, `--cli COMMAND …` (everything after it belongs to the command).
 * Chromium's own switches pass by unread. `cwd` is the folder that relative paths are meant from.
 */
export function readStartArguments(argv: readonly string[], cwd: string, environment: Readonly<Record<string, string | undefined>>): StartArguments {
  const cli = argv.indexOf('--cli');
  if (cli >= 0) return { start: { mode: 'cli', command: argv.slice(cli + 1) }, dataFolder: null, files: [] };
  const fromEnvironment = environment['ZHIBU_DATA'];
  let folder = fromEnvironment === undefined || fromEnvironment === '' ? null : fromEnvironment;
  let selfTest = false;
  const files: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? '';
    if (argument === '--self-test') selfTest = true;
    else if (argument === '--data-dir') folder = argv[(at += 1)] ?? folder;
    else if (argument.startsWith('--data-dir=')) folder = argument.slice('--data-dir='.length);
    else if (isPackageName(argument)) files.push(absolute(argument, cwd));
  }
  return { start: { mode: selfTest ? 'self-test' : 'window' }, dataFolder: folder === null ? null : resolve(cwd, folder), files };
}

/** A .zbb file by its name. Only a hint: what is inside is judged when it is read. */
export function isPackageName(argument: string): boolean {
  return !argument.startsWith('-') && /\.zbb$/i.test(argument);
}

// Linux desktops may hand over file:// addresses instead of paths.
function absolute(argument: string, cwd: string): string {
  if (!argument.startsWith('file://')) return resolve(cwd, argument);
  return URL.canParse(argument) ? fileURLToPath(argument) : argument;
}
