import { ok } from '../domain/result';
import type { Command, Outcome } from './command';
import { badArguments } from './command';
import { COMMANDS } from './commands';

/** `help`, `help COMMAND`, `COMMAND --help`. */
export function helpOn(names: readonly string[]): Outcome {
  const [name] = names.filter((one) => !one.startsWith('-'));
  if (name === undefined) return ok({ json: { commands: COMMANDS.map(shown) }, text: helpText() });
  const found = COMMANDS.find((command) => command.name === name);
  if (!found) return badArguments(`没有这个命令：${name}`);
  return ok({ json: { commands: [shown(found)] }, text: `${found.summary}\n用法：zhibu ${found.name} ${found.usage}` });
}

const shown = ({ name, usage, summary }: Command): object => ({ name, usage, summary });

export function helpText(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['支部手册 命令行', '用法：zhibu 命令 --data 文件夹 --passphrase-file 口令文件 [--json] …', '', ...lines, '', '某个命令的参数：zhibu help 命令'].join('\n');
}
