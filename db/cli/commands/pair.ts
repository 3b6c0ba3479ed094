import { resolve } from 'node:path';
import { z } from 'zod';
import { fail } from '../../domain/failure';
import { err, ok } from '../../domain/result';
import { confirmOwnDevice, ownDevices } from '../../exchange/devices';
import { isJoining, joinAsSecond } from '../../exchange/join';
import { readPairing } from '../../exchange/pairing';
import { writeJoining, writePairing } from '../../exchange/send-own';
import { nodeFiles } from '../../files/node-files';
import { badArguments, command, flag, ofData, text, type Call, type Outcome } from '../command';
import { dropInto, shownFile } from '../drop';
import { beginData, type Recovery } from '../begin-data';
import { withData, type NamedData, type OpenData } from '../open-data';
import { lineOfDevice, othersInUse, shownDevice, theDevice } from '../own-devices';

/**
 * 配对 in three steps. On the first computer `--to` writes the pairing file; on the second `--offer` begins its data with
 * it and answers; the first imports the answer, and both compare digits. Without any of these it lists the computers.
 */
export const pair = command({
  name: 'pair',
  usage: '[--to DIR [--offer FILE --code CODE [--operator NAME] [--recovery-file F]]] | [--device D] (--digits "12345 …" | --yes | --differ) --data DIR --passphrase-file F [--json]',
  summary: '两台电脑配对：第一台写配对文件，第二台回应，两边核对 8 组数字',
  arguments: z.strictObject({
    ...ofData, to: text.optional(), offer: text.optional(), code: text.optional(), operator: text.max(60).optional(), 'recovery-file': text.optional(),
    device: text.optional(), digits: z.string().optional(), yes: flag, differ: flag,
  }),
  run: (args, call) => {
    const { to, offer, code, yes, differ, digits } = args;
    const answers = [digits !== undefined, yes, differ].filter(Boolean).length;
    if (answers > 1 || (answers === 1 && to !== undefined)) return Promise.resolve(badArguments('--to、--digits、--yes、--differ 只能用一个'));
    if ((offer === undefined) !== (code === undefined) || (offer !== undefined && to === undefined)) return Promise.resolve(badArguments('--offer、--code 和 --to 要一起写'));
    if (offer !== undefined && to !== undefined && code !== undefined) return join(args, call, { offer, to, code, operator: args.operator, recoveryFile: args['recovery-file'] });
    if (to !== undefined) return withData(args, call, (open) => offerTo(open, call, to));
    return withData(args, call, ({ office, moment }) => {
      if (answers === 0) return Promise.resolve(ok({ json: { thisDevice: office.device, devices: ownDevices(office.db).map(shownDevice) }, text: ownDevices(office.db).map(lineOfDevice).join('\n') || '本组织还没有另一台电脑。' }));
      const peer = theDevice(othersInUse(office).filter(({ state, device }) => state !== 'confirmed' || args.device !== undefined && device.startsWith(args.device)), args.device);
      if (!peer.ok) return Promise.resolve(peer);
      // A slip of the finger must not cost another trip with the stick: only --differ forgets who answered.
      if (digits !== undefined && onlyDigits(digits) !== onlyDigits(peer.value.digits)) return Promise.resolve(err(fail('digits-differ')));
      const settled = confirmOwnDevice(office, moment, peer.value.device, !differ);
      return Promise.resolve(settled.ok ? ok({ json: shownDevice(settled.value), text: '已核对，已确认。现在可以写合并文件（merge）。' }) : settled);
    });
  },
});

const onlyDigits = (typed: string): string => typed.normalize('NFKC').replace(/\D/gu, '');

async function offerTo(open: OpenData, call: Call, to: string): Promise<Outcome> {
  const drop = await dropInto(open, to);
  if (!drop.ok) return drop;
  const written = await writePairing(open.office, open.moment, call.random, drop.value);
  if (!written.ok) return written;
  const { file, paperCode, expires } = written.value;
  return ok({
    json: { ...shownFile(file), paperCode, expires },
    text: `配对文件已写出：${file.path}（${expires.slice(0, 10)} 前有效）\n纸面校验码，抄在纸上带到第二台电脑，不要写在 U 盘里：${paperCode}`,
  });
}

interface Answering {
  readonly offer: string;
  readonly to: string;
  readonly code: string;
  readonly operator: string | undefined;
  readonly recoveryFile: string | undefined;
}

/** Second computer: new data in an empty folder, or once more from data that have not taken in a 合并 file yet. */
async function join(named: NamedData, call: Call, { offer, to, code, operator, recoveryFile }: Answering): Promise<Outcome> {
  const pairing = await readPairing(nodeFiles, resolve(offer), call.now().toISOString());
  if (!pairing.ok) return pairing;
  const made = await beginData(named, call, (db, keys, moment) => joinAsSecond(db, pairing.value, keys, moment), { operator, recoveryFile });
  if (!made.ok && made.error.code !== 'data-exists') return made;
  return withData(named, call, async (open) => {
    if (!isJoining(open.office) || open.office.org !== pairing.value.first.org) return err(fail('data-exists'));
    const drop = await dropInto(open, to);
    if (!drop.ok) return drop;
    const written = await writeJoining(open.office, open.moment, pairing.value, code, drop.value);
    if (!written.ok) return written;
    const { file, digits } = written.value;
    const { org, code: orgCode, name } = pairing.value.first;
    const recovery: Recovery | Record<string, never> = made.ok ? made.value : {};
    const shown = made.ok && 'recoveryCode' in made.value ? [`恢复码只显示这一次，请抄下来妥善保管：${made.value.recoveryCode}`] : [];
    return ok({
      json: { ...shownFile(file), digits, org, code: orgCode, name, device: open.office.device, ...recovery },
      text: [
        `已加入 ${name}（${orgCode}）。回应文件已写出：${file.path}`, '请拿回第一台电脑导入，两边核对这 8 组数字，相同后再确认：', digits,
        ...shown,
      ].join('\n'),
    });
  });
}
