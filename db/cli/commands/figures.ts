import { z } from 'zod';
import { localMonth } from '../../domain/dates';
import { figureLine, type FigureLine } from '../../domain/figures';
import { ok } from '../../domain/result';
import { peers, type Moment, type Office } from '../../office/office';
import { ownName } from '../../office/own-name';
import { figureLinesOf } from '../../store/statements';
import { command, ofData } from '../command';
import { withData } from '../open-data';
import { slots } from '../slots';

/** One line an organisation and month: of what it has submitted, by its own signed figures. No name of a person, no text. */
export const figures = command({
  name: 'figures',
  usage: '[--month YYYY-MM] --data DIR --passphrase-file F [--json]',
  summary: '汇总数字：每个组织每个月一行',
  arguments: z.strictObject({ ...ofData, month: localMonth.optional() }),
  run: (args, call) =>
    withData(args, call, ({ office, moment }) => {
      const known = partiesOf(office, moment);
      const lines = figureLinesOf(office.db, args.month).map(({ org, line }) => ({ org, ...(known.get(org) ?? { code: '', name: '' }), ...figureLine.parse(JSON.parse(line)) }));
      lines.sort((a, b) => compare(a.code, b.code) || compare(a.org, b.org) || compare(a.month, b.month));
      return Promise.resolve(ok({ json: { figures: lines }, text: lines.length === 0 ? '还没有已提交的记录。' : lines.map(lineText).join('\n') }));
    }),
});

interface Party {
  readonly code: string;
  readonly name: string;
}

/** Code and name of every organisation whose figures can be here: the own one, and those below as their slots call them. */
function partiesOf(office: Office, moment: Moment): ReadonlyMap<string, Party> {
  const below = peers(office.db, 'subordinate').map(({ org, code, name }): [string, Party] => [org, { code, name }]);
  const named = slots(office).map(({ document: { org, code, name } }): [string, Party] => [org, { code, name }]);
  return new Map([...below, ...named, [office.org, ownName(office, moment.today)]]);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lineText({ code, name, month, gatherings, present, expected, hours }: FigureLine & Party): string {
  return `${code} ${name} ${month}：组织生活 ${gatherings} 次，实到/应到 ${present}/${expected} 人次，学时 ${hours / 10}`;
}
