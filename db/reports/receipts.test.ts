import { expect, it } from 'vitest';
import { lookAtFile } from '../exchange/take-in';
import { paperReceiptOf, takePaperReceipt } from '../exchange/paper-receipts';
import { writeDownward, writeReport } from '../exchange/send';
import type { Office } from '../office/office';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { packagesIn } from '../store/packages';
import { addIncarnation } from '../store/settings';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';
import { homeOf } from './home';
import { receiptStand } from './receipts';

const moment = aMoment();
const stick = new StickInMemory();
const add = (office: Office): void => {
  const record = moment.newId();
  must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering({}), heads: [] }));
  must(submitRecords(office, moment, [record]));
};
const write = async (from: Office) => must(await writeReport(from, moment, '2026-11', false, stick.drop('branch'))).path;
const down = async (superior: Office, slot: string) => must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path;

it('the screens count each word for itself, name a stick after 30 days without an answer, and say that a backup was restored above', async () => {
  const [branch, superior] = [await anOffice(), await anOffice({ code: '01', name: '教育局党委', role: 'superior' })];
  const slot = joinOffices(branch, superior, moment);
  const backup = cloneOffice(superior);
  for (const _ of [1, 2]) add(branch);
  const first = await write(branch);
  add(branch);
  expect(receiptStand(branch)).toEqual({ submitted: 1, written: 2, delivered: 0, counted: 0, lost: 0 });
  expect([homeOf(branch, '2026-12-05').silent, homeOf(branch, '2026-12-06').silent]).toMatchObject([[], [{ number: 1, days: 30, records: 2 }]]);

  must(await stick.take(superior, moment, first));
  must(takePaperReceipt(branch, moment, must(paperReceiptOf(superior, moment, packagesIn(superior.db)[0]?.id ?? '')).code));
  expect(receiptStand(branch)).toEqual({ submitted: 1, written: 0, delivered: 2, counted: 0, lost: 0 });
  expect(homeOf(branch, '2027-12-06').silent).toEqual([]);
  must(await stick.take(branch, moment, await down(superior, slot)));
  expect(receiptStand(branch)).toEqual({ submitted: 1, written: 0, delivered: 0, counted: 2, lost: 0 });

  addIncarnation(backup.db, moment.newId());
  const receipt = await down(backup, slot);
  const looked = must(await lookAtFile(branch, moment, stick.files, '/incoming', receipt));
  expect(looked.plan).toMatchObject({ kind: 'downward', receipts: [{ restored: true }] });
  must(await stick.take(branch, moment, receipt));
  expect(receiptStand(branch)).toEqual({ submitted: 1, written: 0, delivered: 2, counted: 0, lost: 2 });
  must(await stick.take(backup, moment, await write(branch)));
  must(await stick.take(branch, moment, await down(backup, slot)));
  expect(receiptStand(branch)).toEqual({ submitted: 0, written: 0, delivered: 0, counted: 3, lost: 0 });
});
