import { command } from '../command';
import { withData } from '../open-data';
import { orderArguments, runOrder } from '../orders';

/** 通知传达: give, see who has conveyed it, pass on, withdraw. */
export const notice = command({
  name: 'notice',
  usage: '(list | new FILE [ATTACHMENT…] | files ORDER DIR | progress ORDER | pass ORDER | correct ORDER --due D | withdraw ORDER --reason R) [--to CODE,… | --all] [--order ORDER] --data DIR --passphrase-file F [--json]',
  summary: '要传达的通知：下发（可带附件）、查看传达情况、转下级、更正时限、撤回；files 取出附件',
  arguments: orderArguments,
  run: (args, call) => withData(args, call, (open) => runOrder('notice', args, open)),
});
