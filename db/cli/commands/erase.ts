import { z } from 'zod';
import { ok } from '../../domain/result';
import { randomId } from '../../domain/ids';
import { eraseText, planErasure } from '../../office/erase';
import { listBackups } from '../../vault/backup-list';
import { command, flag, ofData, text } from '../command';
import { withData } from '../open-data';

/** 擦除: what was typed by mistake goes out of every older version of a record. `--look` only counts. */
export const erase = command({
  name: 'erase',
  usage: 'RECORD --text T (--reason R | --look) --data DIR --passphrase-file F [--json]',
  summary: '擦除记录旧版本中误录的内容（先更正，再擦除）',
  arguments: z.strictObject({ ...ofData, text: z.string().min(2).max(200), reason: text.max(200).default('误录'), look: flag, operands: z.array(randomId).length(1) }),
  run: (args, call) =>
    withData(args, call, async ({ office, moment, files, folder }) => {
      const record = args.operands[0] ?? '';
      const plan = planErasure(office, record, args.text);
      if (!plan.ok) return plan;
      const { versions, present, submitted, elsewhere, reports } = plan.value;
      if (args.look) return ok({ json: { ...plan.value }, text: `旧版本 ${versions} 个含有它；现在的内容${present ? '还有' : '没有'}，已提交的版本${submitted ? '还有' : '没有'}；另有 ${elsewhere.length} 条记录含有它。` });
      const done = eraseText(office, moment, { record, text: args.text, reason: args.reason });
      if (!done.ok) return done;
      const backups = await listBackups(files, folder.backups);
      const holding = backups.ok ? backups.value.map(({ name }) => name) : [];
      const left = [
        holding.length > 0 ? `这些较早的备份里还有它，请另做新备份后删去：${holding.join('、')}。` : '',
        reports.length > 0 ? `第 ${reports.join('、')} 号上报包带出过它，U 盘上的旧文件请自行删除；下一份上报会让上级一并擦除。` : '',
        elsewhere.length > 0 ? `另有记录含有它：${elsewhere.join('、')}。` : '',
      ].filter((line) => line !== '');
      return ok({ json: { ...done.value, backups: holding, reports, elsewhere }, text: [`已擦除 ${done.value.erased} 个旧版本的内容，编号和原因留在历史里。`, ...left].join('\n') });
    }),
});
