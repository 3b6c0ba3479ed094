import type { Watch } from '../files/watch';
import { systemRandom } from '../vault/random';
import { idFrom } from '../domain/ids';
import { refusalOf, type Refusal } from './answer';
import type { Call, Command, Outcome } from './command';
import { COMMANDS } from './commands';
import { helpOn, helpText } from './help';
import { toldBug } from './told-bug';
import { tellProgress } from './told-progress';

/** Where a command prints; `process.stdout` and `process.stderr` are such. */
export interface Sink {
  write(text: string, done: (problem?: Error | null) => void): unknown;
  /** A person looks at it while it is written. */
  readonly isTTY?: boolean;
}

export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/** What only the program around the commands has. */
export interface CliTools extends Pick<Call, 'printHtml'> {
  readonly signal?: AbortSignal;
}

const DONE = 0;
const REFUSED = 1;
const BAD_ARGUMENTS = 2;

/**
 * Runs one command and says how it went: 0 done, 1 refused, 2 arguments that cannot be read. With `--json` stdout gets
 * exactly one JSON object, `{"error":{"code","message"}}` when refused. Long work that `signal` stops leaves nothing: `cancelled`. `argv` begins with the command's name.
 */
export async function runCli(argv: readonly string[], io: Io = process, tools: CliTools = {}): Promise<number> {
  const json = argv.includes('--json');
  const print = writer(io.stdout);
  const remark = (line: string): Promise<void> => writer(io.stderr)(`${line}\n`);
  const { signal, ...printing } = tools;
  const watch: Watch = { ...(signal ? { signal } : {}), ...(io.stderr.isTTY === true && !json ? { onProgress: tellProgress(remark, () => performance.now()) } : {}) };
  const call: Call = { now: () => new Date(), newId: () => idFrom(systemRandom(16)), random: systemRandom, json, print, remark, watch, ...printing };
  const refuse = async ({ code, message }: Refusal, exit: number): Promise<number> => {
    if (json) await print(`${JSON.stringify({ error: { code, message } })}\n`);
    else await remark(`${message} [${code}]`);
    return exit;
  };

  const [name = 'help', ...rest] = argv;
  if (isHelp(name) || rest.includes('--help')) return answer(call, helpOn(isHelp(name) ? rest : [name]), refuse);
  const found = COMMANDS.find((command) => command.name === name);
  if (!found) {
    await remark(helpText());
    return refuse({ code: 'bad-arguments', message: `没有这个命令：${name}` }, BAD_ARGUMENTS);
  }
  const prepared = found.prepare(rest);
  if (!prepared.ok) {
    await remark(usageOf(found));
    return refuse(prepared.error, BAD_ARGUMENTS);
  }
  try {
    return await answer(call, await prepared.value(call), refuse);
  } catch (thrown) {
    const { failure, log } = toldBug(thrown);
    await remark(log);
    return refuse(refusalOf(failure), REFUSED);
  }
}

async function answer({ json, print }: Call, outcome: Outcome, refuse: (refusal: Refusal, exit: number) => Promise<number>): Promise<number> {
  if (!outcome.ok) return refuse('message' in outcome.error ? outcome.error : refusalOf(outcome.error), outcome.error.code === 'bad-arguments' ? BAD_ARGUMENTS : REFUSED);
  if (outcome.value === null) return DONE;
  await print(`${json ? JSON.stringify(outcome.value.json) : outcome.value.text}\n`);
  return outcome.value.refused === true ? REFUSED : DONE;
}

const isHelp = (name: string): boolean => ['help', '--help', '-h'].includes(name);
const usageOf = ({ name, usage }: Command): string => `用法：zhibu ${name} ${usage}`;

function writer(sink: Sink): (text: string) => Promise<void> {
  return (text) => new Promise((resolve, reject) => sink.write(text, (problem) => (problem ? reject(problem) : resolve())));
}
