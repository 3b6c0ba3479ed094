import { z } from 'zod';
import { resolve } from 'node:path';
import { fail } from '../../domain/failure';
import { err, ok } from '../../domain/result';
import { writeEnrolment } from '../../exchange/send';
import { dropLooked, lookAtFile } from '../../exchange/take-in';
import { command, ofData, text } from '../command';
import { dropInto, shownFile } from '../drop';
import { withData } from '../open-data';

/** 入网: answers an invitation with the code from the paper slip. */
export const enrol = command({
  name: 'enrol',
  usage: '--invitation FILE --code CODE --to DIR --data DIR --passphrase-file F [--json]',
  summary: '支部：用邀请文件和纸面校验码写入网文件',
  arguments: z.strictObject({ ...ofData, invitation: text, code: text, to: text }),
  run: (args, call) =>
    withData(args, call, async (open) => {
      const { office, moment, files, inbox } = open;
      const looked = await lookAtFile(office, moment, files, inbox, resolve(args.invitation));
      if (!looked.ok) return looked;
      const { plan } = looked.value;
      await dropLooked(files, looked.value);
      if (plan.kind !== 'invitation') return err(fail('invitation-other-file'));
      const drop = await dropInto(open, args.to);
      if (!drop.ok) return drop;
      const written = await writeEnrolment(office, moment, plan.invitation, args.code, drop.value);
      if (!written.ok) return written;
      const { file, digits } = written.value;
      const { superior, slot } = plan.invitation;
      return ok({
        json: { ...shownFile(file), digits, superior: { org: superior.org, code: superior.code, name: superior.name }, slot: { code: slot.code, name: slot.name } },
        text: `入网文件已写出：${file.path}\n上级：${superior.name}（${superior.code}）；给本组织的代码：${slot.code} ${slot.name}\n与上级核对这 8 组数字，相同后再确认：\n${digits}`,
      });
    }),
});
