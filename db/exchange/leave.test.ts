import { describe, expect, it } from 'vitest';
import type { Office } from '../office/office';
import { wayOf } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { verifyOffice } from '../office/verify';
import { previewReport } from '../reports/report-preview';
import { silentReports } from '../reports/receipts';
import { isPackageDelivered, packagesOut } from '../store/packages';
import { aGathering } from '../testing/builders';
import { joinOffices, must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { lostInRestore } from './cover';
import { leaveSuperior } from './leave';
import { paperReceiptOf, takePaperReceipt } from './paper-receipts';
import { writeDownward, writeReport } from './send';

const moment = aMoment();
const stick = new StickInMemory();

function submitted(office: Office, title: string): string {
  const record = moment.newId();
  must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering({ title }), heads: [] }));
  must(submitRecords(office, moment, [record]));
  return record;
}
const write = async (from: Office) => must(await writeReport(from, moment, '2026-11', false, stick.drop(from.device.slice(0, 6))));
const take = async (to: Office, path: string) => must(await stick.take(to, moment, path));
const down = async (superior: Office, slot: string) => must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path;
const state = (office: Office, record: string) => wayOf(office.db, record)?.state;

describe('a branch that changed its superior', () => {
  it('keeps what reached the old one as long as there is no other, then says of every record how it stands with the new one', async () => {
    const [branch, old] = [await anOffice(), await anOffice({ code: '01', name: '教育局党委', role: 'superior' })];
    const slot = joinOffices(branch, old, moment);
    const twin = await pairOffice(branch, moment);
    const [counted, paper] = [submitted(branch, '已计入'), submitted(branch, '纸面回执')];
    const first = await write(branch);
    await take(old, first.path);
    await take(branch, await down(old, slot));
    await carryMerge(stick, moment, branch, twin);
    const written = submitted(branch, '只写出');
    await write(branch);
    const words = (office: Office) => [counted, paper, written].map((record) => state(office, record));
    must(leaveSuperior(branch));
    expect(words(branch)).toEqual(['counted', 'counted', 'written']);
    const next = await anOffice({ code: '02', name: '另一个党委', role: 'superior' });
    const place = joinOffices(branch, next, moment);
    expect([words(branch), silentReports(branch, '2027-06-01'), lostInRestore(branch)]).toEqual([['submitted', 'submitted', 'submitted'], [], []]);
    expect(must(previewReport(branch, moment, false))).toMatchObject({ fresh: 3, again: 0, changed: 0, lastReceipt: null });
    const report = await write(branch);
    expect([words(branch), wayOf(branch.db, counted)?.delivered_at]).toEqual([['written', 'written', 'written'], null]);
    await take(next, report.path);
    must(takePaperReceipt(branch, moment, must(paperReceiptOf(next, moment, report.id)).code));
    // What the old one's receipt covers says nothing of what counts at the new one.
    expect(words(branch)).toEqual(['delivered', 'delivered', 'delivered']);
    await take(branch, await down(next, place));
    expect(words(branch)).toEqual(['counted', 'counted', 'counted']);
    expect([packagesOut(branch.db).find(({ id }) => id === first.id), isPackageDelivered(branch.db, first.id)]).toMatchObject([{ addressee: old.org }, true]);
    // The other laptop had heard of the old one only; what it says back takes nothing away.
    await carryMerge(stick, moment, branch, twin, true);
    await carryMerge(stick, moment, twin, branch, true);
    expect([words(twin), words(branch)]).toEqual([words(branch), ['counted', 'counted', 'counted']]);
    expect(verifyOffice(branch)).toMatchObject({ ok: true });
  });
});
