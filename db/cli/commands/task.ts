import { ok } from '../../domain/result';
import { takeOver } from '../../office/take-over';
import { command } from '../command';
import { withData } from '../open-data';
import { orderArguments, runOrder } from '../orders';

/** 督办任务: give, follow, correct, send back, close and withdraw; below, take over and pass on. */
export const task = command({
  name: 'task',
  usage: '(list | new FILE [ATTACHMENT…] | files ORDER DIR | progress ORDER | pass ORDER | correct ORDER --due D | return ORDER --reason R [--due D] | close ORDER | withdraw ORDER --reason R | take ORDER) [--to CODE,… | --all] [--order ORDER] --data DIR --passphrase-file F [--json]',
  summary: '督办任务：布置（可带附件）、查看进展、转下级、更正时限、退回、销号、撤回；下级 take 记入台账，files 取出附件',
  arguments: orderArguments,
  run: (args, call) => withData(args, call, (open) => {
    const [word, order] = args.operands;
    if (word !== 'take' || order === undefined) return runOrder('task', args, open);
    const taken = takeOver(open.office, open.moment, order);
    return Promise.resolve(taken.ok ? ok({ json: taken.value, text: `已记入台账（${taken.value.record}）。` }) : taken);
  }),
});
