import { z } from 'zod';
import { resolve } from 'node:path';
import { fail, type Failure } from '../../domain/failure';
import { err, ok, type Result } from '../../domain/result';
import { readReturning, returnAs } from '../../exchange/join';
import { writeEnrolment } from '../../exchange/send';
import { dropLooked, lookAtFile } from '../../exchange/take-in';
import { nodeFiles } from '../../files/node-files';
import { beginData, type Recovery } from '../begin-data';
import { command, flag, ofData, text, type Call } from '../command';
import { dropInto, shownFile } from '../drop';
import { withData, type NamedData } from '../open-data';

/** 入网: answers an invitation with the code from the paper slip. */
export const enrol = command({
  name: 'enrol',
  usage: '--invitation FILE --code CODE --to DIR [--returning [--operator NAME] [--recovery-file F]] --data DIR --passphrase-file F [--json]',
  summary: '支部：用邀请文件和纸面校验码写入网文件',
  arguments: z.strictObject({ ...ofData, invitation: text, code: text, to: text, returning: flag, operator: text.max(60).optional(), 'recovery-file': text.optional() }),
  run: async (args, call) => {
    const begun: Result<Recovery | null, Failure> = args.returning ? await begin(args, call) : ok(null);
    if (!begun.ok) return begun;
    return withData(args, call, async (open) => {
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
        json: { ...shownFile(file), digits, superior: { org: superior.org, code: superior.code, name: superior.name }, slot: { code: slot.code, name: slot.name }, ...begun.value },
        text: `入网文件已写出：${file.path}\n上级：${superior.name}（${superior.code}）；给本组织的代码：${slot.code} ${slot.name}\n与上级核对这 8 组数字，相同后再确认：\n${digits}${begun.value && 'recoveryCode' in begun.value ? `\n恢复码只显示这一次，请抄下来妥善保管：${begun.value.recoveryCode}` : ''}`,
      });
    });
  },
});

/** 向上级要回: new data under the organisation's old id, in an empty folder. */
async function begin(named: NamedData & { readonly invitation: string; readonly operator?: string | undefined; readonly 'recovery-file'?: string | undefined }, call: Call): Promise<Result<Recovery, Failure>> {
  const invitation = await readReturning(nodeFiles, resolve(named.invitation), call.now().toISOString());
  if (!invitation.ok) return invitation;
  return beginData(named, call, (db, keys, moment) => returnAs(db, invitation.value, keys, moment), { operator: named.operator, recoveryFile: named['recovery-file'] });
}
