import { z } from 'zod';
import { fail } from '../../domain/failure';
import { organisationCode } from '../../domain/organisation';
import { err, ok } from '../../domain/result';
import { peerOfSlot } from '../../exchange/confirm';
import { paperReceiptOf, takePaperReceipt } from '../../exchange/paper-receipts';
import { packagesIn } from '../../store/packages';
import type { Outcome } from '../command';
import { badArguments, command, ofData, text } from '../command';
import { withData, type OpenData } from '../open-data';
import { slotByCode } from '../slots';

/** 纸面回执, where no stick goes back: the superior says the code of one report (the last, or `--number`), its writer types it in. */
export const paperReceipt = command({
  name: 'paper-receipt',
  usage: '(--slot-code C [--number N] | --code CODE) --data DIR --passphrase-file F [--json]',
  summary: '上级：取一份上报包的纸面回执码；下级：输入回执码，记为已送达',
  arguments: z.strictObject({ ...ofData, 'slot-code': organisationCode.optional(), number: z.coerce.number().int().min(1).optional(), code: text.optional() }),
  run: (args, call) => {
    const { 'slot-code': slotCode, number, code } = args;
    if ((slotCode === undefined) === (code === undefined)) return Promise.resolve(badArguments('要写 --slot-code（上级），或者写 --code（下级），两者取一'));
    if (number !== undefined && slotCode === undefined) return Promise.resolve(badArguments('--number 要和 --slot-code 一起写'));
    return withData(args, call, (open) => Promise.resolve(slotCode === undefined ? taken(open, code ?? '') : printed(open, slotCode, number)));
  },
});

function printed({ office, moment }: OpenData, slotCode: string, number: number | undefined): Outcome {
  const slot = slotByCode(office, slotCode);
  if (!slot.ok) return slot;
  const org = peerOfSlot(office, slot.value.record)?.org;
  const report = packagesIn(office.db).find((came) => came.kind === 'report' && came.org === org && (number === undefined || came.number === number));
  if (!report) return err(fail('not-found'));
  const receipt = paperReceiptOf(office, moment, report.id);
  if (!receipt.ok) return receipt;
  const { value } = receipt;
  const waiting = value.waiting > 0 ? `；另有 ${value.waiting} 次提交待核对，还没有计入` : '';
  return ok({ json: value, text: `${value.to.name}　第 ${value.number} 号上报包已收到，新记录 ${value.records} 条${waiting}\n回执码：${value.code}` });
}

function taken({ office, moment }: OpenData, code: string): Outcome {
  const result = takePaperReceipt(office, moment, code);
  return result.ok ? ok({ json: result.value, text: `第 ${result.value.number} 号上报包已送达，其中 ${result.value.delivered} 条记录刚变为已送达。是否计入，要看上级的下发文件。` }) : result;
}
