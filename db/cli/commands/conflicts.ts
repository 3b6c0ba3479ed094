import { z } from 'zod';
import { ok } from '../../domain/result';
import { suspectedTwins, type SuspectedTwins } from '../../office/aliases';
import { doubleSubmissions, listConflicts, type Candidate, type RecordConflicts } from '../../office/conflicts';
import type { Office } from '../../office/office';
import { recordRow } from '../../office/records';
import { command, ofData } from '../command';
import { withData } from '../open-data';
import { labelOf } from '../record-form';

/** What two computers left to a person: fields with several values, records submitted twice, and what may have been entered twice. */
export const conflicts = command({
  name: 'conflicts',
  usage: '--data DIR --passphrase-file F [--json]',
  summary: '列出两处不同（合并后待选定）、两处提交和疑似重复的记录',
  arguments: z.strictObject(ofData),
  run: (args, call) =>
    withData(args, call, ({ office, moment }) => {
      const json = { conflicts: listConflicts(office), doubles: doubleSubmissions(office), twins: suspectedTwins(office) };
      const twins = json.twins.map((pair) => lineOfTwins(office, moment.today, pair));
      const doubles = json.doubles.map(({ record, submissions }) => `两处提交 ${record}：${submissions.length} 次，汇总只计一次；重新提交即可合为一次。`);
      const lines = [...json.conflicts.flatMap(linesOf), ...doubles, ...twins];
      return Promise.resolve(ok({ json, text: lines.length === 0 ? '没有两处不同，也没有疑似重复。' : lines.join('\n') }));
    }),
});

function linesOf({ record, title, conflicts: open }: RecordConflicts): string[] {
  return [`${record} ${title}`, ...open.flatMap(({ field, path, ending, candidates }) => [`  ${field}${ending ? '（一处删去或撤回，一处还在改）' : ''}`, ...candidates.map((one) => `    ${path}=${one.version.slice(0, 8)}  ${lineOfValue(one)}`)])];
}

const lineOfValue = ({ value, author, savedAt, thisDevice }: Candidate): string => `${JSON.stringify(value)}  ${author} ${savedAt.slice(0, 16).replace('T', ' ')} ${thisDevice ? '本机' : '另一台电脑'}`;

const WHY_WORDS: Readonly<Record<SuspectedTwins['why'], string>> = { 'same-day': '同一天、同一类', 'same-date': '同名、同日入党', 'name-only': '同名（入党日期不全）' };

function lineOfTwins(office: Office, today: string, { a, b, why }: SuspectedTwins): string {
  const label = (record: string): string => {
    const found = recordRow(office.db, record);
    return `${record} ${found ? labelOf(found, today) : ''}`;
  };
  return `疑似重复（${WHY_WORDS[why]}）：\n    ${label(a)}\n    ${label(b)}`;
}
