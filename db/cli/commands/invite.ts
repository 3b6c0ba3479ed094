import { z } from 'zod';
import { fail, type Failure } from '../../domain/failure';
import { organisationCode, organisationType, type OrganisationType } from '../../domain/organisation';
import { err, ok, type Result } from '../../domain/result';
import { writeInvitation } from '../../exchange/send';
import type { Moment, Office } from '../../office/office';
import type { Refusal } from '../answer';
import { badArguments, command, flag, ofData, text } from '../command';
import { dropInto, shownFile } from '../drop';
import { withData } from '../open-data';
import { addSlot, slotByCode, type Slot } from '../slots';

/** 邀请: `--replaces` is for a computer in the place of a lost one. The slot is made when there is none with this code. The code of the answer travels on paper only. */
export const invite = command({
  name: 'invite',
  usage: '--slot-code C [--slot-name N] [--type branch|general-branch|committee|higher-committee] [--replaces] --to DIR --data DIR --passphrase-file F [--json]',
  summary: '上级：给下级组织写邀请文件，并给出纸面校验码',
  arguments: z.strictObject({ ...ofData, 'slot-code': organisationCode, 'slot-name': z.string().trim().min(1).max(120).optional(), type: organisationType.default('branch'), replaces: flag, to: text }),
  run: (args, call) =>
    withData(args, call, async (open) => {
      const { office, moment } = open;
      const slot = slotFor(office, moment, args['slot-code'], args['slot-name'], args.type);
      if (!slot.ok) return slot;
      const drop = await dropInto(open, args.to);
      if (!drop.ok) return drop;
      const written = await writeInvitation(office, moment, slot.value.record, call.random, drop.value, args.replaces);
      if (!written.ok) return written;
      const { file, paperCode, expires } = written.value;
      return ok({
        json: { ...shownFile(file), paperCode, expires, record: slot.value.record },
        text: `邀请已写出：${file.path}\n纸面校验码：${paperCode}（写在纸上交给对方，不要和文件放在一起）\n有效期到 ${expires.slice(0, 10)}。`,
      });
    }),
});

function slotFor(office: Office, moment: Moment, code: string, name: string | undefined, type: OrganisationType): Result<Slot, Failure | Refusal> {
  const found = slotByCode(office, code);
  if (!found.ok) return name === undefined ? badArguments(`还没有代码为 ${code} 的下级组织，新建时缺少 --slot-name`) : addSlot(office, moment, { code, name, type });
  const present = found.value.document.name;
  return name === undefined || name === present ? found : err(fail('code-taken', { value: code, name: present }));
}
