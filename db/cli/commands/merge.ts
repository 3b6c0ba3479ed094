import { z } from 'zod';
import { ok } from '../../domain/result';
import { writeMerge } from '../../exchange/send-own';
import { command, flag, ofData, text } from '../command';
import { dropInto, shownFile } from '../drop';
import { withData } from '../open-data';
import { othersInUse, shortOf, theDevice } from '../own-devices';

/** 合并: what another computer of this organisation lacks; it takes the file in with `import`. */
export const merge = command({
  name: 'merge',
  usage: '--to DIR [--device D] [--all] --data DIR --passphrase-file F [--json]',
  summary: '写合并文件给本组织的另一台电脑（对方用 import 导入；--all 为全部）',
  arguments: z.strictObject({ ...ofData, to: text, device: text.optional(), all: flag }),
  run: (args, call) =>
    withData(args, call, async (open) => {
      const { office, moment } = open;
      const peer = theDevice(othersInUse(office), args.device);
      if (!peer.ok) return peer;
      const drop = await dropInto(open, args.to);
      if (!drop.ok) return drop;
      const written = await writeMerge(office, moment, peer.value.device, args.all, drop.value);
      if (!written.ok) return written;
      const { path, records } = written.value;
      return ok({ json: { ...shownFile(written.value), device: peer.value.device }, text: `合并文件已写出：${path}\n给电脑 ${shortOf(peer.value.device)}，有新内容的记录 ${records} 条。` });
    }),
});
