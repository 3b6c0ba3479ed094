import { z } from 'zod';
import { ok } from '../../domain/result';
import { reopenRecord, sealYear, unsealYear } from '../../office/years';
import { yearLines } from '../../reports/years';
import { badArguments, command, ofData, text } from '../command';
import { withData } from '../open-data';

const JOBS = ['list', 'seal', 'lift', 'reopen'] as const;
const yearNumber = z.string().regex(/^\d{4}$/);

/** 年度封存: shows the years, seals one, lifts a seal, or opens one record of a sealed year for a correction. */
export const year = command({
  name: 'year',
  usage: '(list | seal YEAR [--note N] | lift YEAR --reason R | reopen RECORD --reason R) --data DIR --passphrase-file F [--json]',
  summary: '年度封存、解除封存、更正封存年度的一条记录',
  arguments: z.strictObject({ ...ofData, note: text.max(500).optional(), reason: text.max(500).optional(), operands: z.array(text).min(1).max(2) }),
  run: (args, call) => {
    const [job, what = ''] = args.operands;
    const named = z.enum(JOBS).safeParse(job);
    if (!named.success) return Promise.resolve(badArguments(`要写明 ${JOBS.join('、')} 之一`));
    const { reason } = args;
    if ((named.data === 'lift' || named.data === 'reopen') && reason === undefined) return Promise.resolve(badArguments('缺少 --reason'));
    if ((named.data === 'seal' || named.data === 'lift') && !yearNumber.safeParse(what).success) return Promise.resolve(badArguments('年度要写四位数字'));
    return withData(args, call, ({ office, moment }) => {
      const number = Number(what);
      switch (named.data) {
        case 'list': {
          const years = yearLines(office);
          return Promise.resolve(ok({ json: { years }, text: years.map((line) => `${line.year} ${line.sealed ? `已封存（${line.sealedOn}）` : '未封存'} ${line.records} 条，封存后更正 ${line.corrections.length} 条`).join('\n') || '还没有记录。' }));
        }
        case 'seal': {
          const sealed = sealYear(office, moment, { year: number, note: args.note ?? '' });
          return Promise.resolve(sealed.ok ? ok({ json: { year: number, ...sealed.value }, text: `${what} 年已封存，共 ${sealed.value.records} 条记录。` }) : sealed);
        }
        case 'lift': {
          const lifted = unsealYear(office, moment, { year: number, reason: reason ?? '' });
          return Promise.resolve(lifted.ok ? ok({ json: { year: number }, text: `${what} 年已解除封存。` }) : lifted);
        }
        case 'reopen': {
          const reopened = reopenRecord(office, moment, { record: what, reason: reason ?? '' });
          return Promise.resolve(reopened.ok ? ok({ json: { record: what }, text: '这条记录可以更正了，更正会列为封存后更正。' }) : reopened);
        }
      }
    });
  },
});
