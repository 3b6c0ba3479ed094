import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import type { PrintHtml } from '../documents/laid-out';
import type { Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Watch } from '../files/watch';
import type { NewId } from '../domain/ids';
import type { RandomBytes } from '../vault/random';
import type { Answer, Refusal } from './answer';

/** What every command gets: the clock, randomness and ids, read nowhere else, and where to print. */
export interface Call {
  readonly now: () => Date;
  readonly newId: NewId;
  readonly random: RandomBytes;
  /** Prints a page as PDF; absent where the command runs without Chromium. */
  readonly printHtml?: PrintHtml;
  readonly json: boolean;
  /** Writes to stdout and waits until it is gone, so that a long answer never piles up in memory. */
  readonly print: (text: string) => Promise<void>;
  /** Progress and remarks, to stderr. */
  readonly remark: (line: string) => Promise<void>;
  /** Ctrl-C, and whoever wants to know how far long work is. */
  readonly watch: Watch;
}

/** `null` when the command has printed its answer itself. */
export type Outcome = Result<Answer | null, Failure | Refusal>;

export interface Command {
  readonly name: string;
  /** Its arguments, as in a manual. */
  readonly usage: string;
  /** One line of Chinese. */
  readonly summary: string;
  /** Reads the arguments after the command's name; a problem with them is `bad-arguments`. */
  readonly prepare: (argv: readonly string[]) => Result<(call: Call) => Promise<Outcome>, Refusal>;
}

/** An option without a value. */
export const flag = z.boolean().default(false);
export const text = z.string().min(1);
/** What names the data: where it lies, and the file whose first line is its passphrase. */
export const ofData = { data: text, 'passphrase-file': text };

interface Spec<Z extends z.ZodObject> extends Pick<Command, 'name' | 'usage' | 'summary'> {
  /** One entry an option; `operands` are the arguments without a name. Every option but a `flag` takes a value. */
  readonly arguments: Z;
  readonly run: (args: z.output<Z>, call: Call) => Promise<Outcome>;
}

export function command<Z extends z.ZodObject>({ arguments: schema, run, ...shown }: Spec<Z>): Command {
  return {
    ...shown,
    prepare: (argv) => {
      const read = readArguments(argv, schema);
      if (!read.ok) return read;
      const args = schema.safeParse(read.value);
      if (args.success) return ok((call) => run(args.data, call));
      return badArguments(args.error.issues.map((issue) => problemWith(issue, read.value)).join('；'));
    },
  };
}

function readArguments(argv: readonly string[], schema: z.ZodObject): Result<Readonly<Record<string, unknown>>, Refusal> {
  const options: NonNullable<ParseArgsConfig['options']> = { json: { type: 'boolean' } };
  for (const [name, entry] of Object.entries(schema.shape)) if (name !== 'operands') options[name] = { type: entry === flag ? 'boolean' : 'string' };
  const allowPositionals = 'operands' in schema.shape;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals, strict: true });
    // `--json` belongs to every command and to none: run.ts has read it.
    const { json: _json, ...own } = values;
    return ok({ ...own, ...(allowPositionals ? { operands: positionals } : {}) });
  } catch (thrown) {
    // parseArgs throws for what it cannot read; anything else is a bug.
    if (thrown instanceof TypeError && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS')) return badArguments(thrown.message);
    throw thrown;
  }
}

function problemWith({ path }: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const name = String(path[0] ?? '');
  if (name === 'operands') return '参数个数不对';
  return name in given ? `--${name} 填写不对` : `缺少 --${name}`;
}

export const badArguments = (message: string): Result<never, Refusal> => err({ code: 'bad-arguments', message });
