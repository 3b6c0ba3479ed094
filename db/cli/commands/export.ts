import { z } from 'zod';
import { localMonth, monthOf } from '../../domain/dates';
import { ok } from '../../domain/result';
import { writeReport } from '../../exchange/send';
import { command, flag, ofData, text } from '../command';
import { dropInto, shownFile } from '../drop';
import { withData } from '../open-data';

/** 上报: what the last receipt does not cover; `--all` = 全部导出. */
export const exportReport = command({
  name: 'export',
  usage: '--to DIR [--period YYYY-MM] [--all] --data DIR --passphrase-file F [--json]',
  summary: '写上报文件（上级回执还没有的内容；--all 为全部导出）',
  arguments: z.strictObject({ ...ofData, to: text, period: localMonth.optional(), all: flag }),
  run: (args, call) =>
    withData(args, call, async (open) => {
      const { office, moment } = open;
      const period = args.period ?? monthOf(moment.today);
      const drop = await dropInto(open, args.to);
      if (!drop.ok) return drop;
      const written = await writeReport(office, moment, period, args.all, drop.value);
      if (!written.ok) return written;
      const { path, number, records } = written.value;
      return ok({ json: { ...shownFile(written.value), period }, text: `已写出第 ${number} 号：${path}\n报告期 ${period}，记录 ${records} 条；已在本机试拆，并读回核对。` });
    }),
});
