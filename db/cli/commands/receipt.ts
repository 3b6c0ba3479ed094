import { z } from 'zod';
import { organisationCode } from '../../domain/organisation';
import { ok } from '../../domain/result';
import { peerOfSlot } from '../../exchange/confirm';
import { writeDownward, type Drop } from '../../exchange/send';
import { refusalOf, type Refusal } from '../answer';
import { badArguments, command, flag, ofData, text, type Call } from '../command';
import { dropInto, shownFile } from '../drop';
import { momentOf } from '../moment';
import { withData, type OpenData } from '../open-data';
import { slotByCode, slots, type Slot } from '../slots';

/** 下发: `--give-back` with all that the subordinate had submitted, for a computer that lost it. The receipt for one subordinate, or a file for each that is confirmed. */
export const receipt = command({
  name: 'receipt',
  usage: '(--slot-code C [--give-back] | --all) --to DIR --data DIR --passphrase-file F [--json]',
  summary: '上级：给下级写下发文件（回执）',
  arguments: z.strictObject({ ...ofData, 'slot-code': organisationCode.optional(), all: flag, 'give-back': flag, to: text }),
  run: (args, call) => {
    const code = args['slot-code'];
    if (args.all === (code !== undefined)) return Promise.resolve(badArguments('要写 --slot-code，或者只写 --all'));
    if (args.all && args['give-back']) return Promise.resolve(badArguments('--give-back 要和 --slot-code 一起写'));
    return withData(args, call, async (open) => {
      const drop = await dropInto(open, args.to);
      if (!drop.ok) return drop;
      if (code !== undefined) {
        const slot = slotByCode(open.office, code);
        if (!slot.ok) return slot;
        const written = await writeDownward(open.office, open.moment, slot.value.record, drop.value, args['give-back']);
        if (!written.ok) return written;
        return ok({ json: { files: [{ slotCode: code, ok: true, ...shownFile(written.value) }] }, text: `已写出：${written.value.path}` });
      }
      return ok(await forAll(open, call, drop.value));
    });
  },
});

type Written = { readonly slotCode: string; readonly name: string } & ({ readonly ok: true; readonly file?: string } | { readonly ok: false; readonly error: Refusal });

async function forAll(open: OpenData, call: Call, drop: Drop): Promise<{ json: object; text: string; refused: boolean }> {
  const written: Written[] = [];
  for (const slot of slots(open.office)) if (peerOfSlot(open.office, slot.record)?.state === 'confirmed') written.push(await forOne(open, call, slot, drop));
  const refused = written.filter(({ ok: done }) => !done).length;
  const lines = written.map((one) => (one.ok ? `✓ ${one.slotCode} ${one.name}：${one.file ?? ''}` : `✗ ${one.slotCode} ${one.name}：${one.error.message} [${one.error.code}]`));
  return { json: { files: written }, text: [...lines, `共写出 ${written.length - refused} 个下发文件。`].join('\n'), refused: refused > 0 };
}

async function forOne({ office }: OpenData, call: Call, { record, document: { code: slotCode, name } }: Slot, drop: Drop): Promise<Written> {
  const written = await writeDownward(office, momentOf(call, office), record, drop);
  return written.ok ? { slotCode, name, ok: true, ...shownFile(written.value) } : { slotCode, name, ok: false, error: refusalOf(written.error) };
}
