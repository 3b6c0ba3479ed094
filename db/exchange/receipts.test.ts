import { describe, expect, it } from 'vitest';
import type { Office } from '../office/office';
import { wayOf } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { dumpProjections } from '../office/verify';
import { packagesIn, packagesOut } from '../store/packages';
import { addIncarnation, setSetting } from '../store/settings';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { isMissing } from './missing';
import { receiptsDue } from './collect-receipts';
import { collectReport } from './collect-report';
import { coveredNow, lostInRestore } from './cover';
import { acceptDevice } from './devices';
import { missingNumbers } from './gaps';
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
const write = async (from: Office, all = false) => must(await writeReport(from, moment, '2026-11', all, stick.drop(from.device.slice(0, 6))));
const take = async (to: Office, path: string) => must(await stick.take(to, moment, path));
const down = async (superior: Office, slot: string) => must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path;
const state = (office: Office, record: string) => wayOf(office.db, record)?.state;
const next = (office: Office): readonly string[] => must(collectReport(office, moment, '2026-12', false)).items.map(({ record }) => record);
const codeOf = (superior: Office, id: string): string => must(paperReceiptOf(superior, moment, id)).code;
/** A backup of the superior, restored: a new life of what it was then. */
function restored(backup: Office): Office {
  const office = cloneOffice(backup);
  addIncarnation(office.db, moment.newId());
  return office;
}

async function world() {
  const [branch, superior] = [await anOffice(), await anOffice({ code: '01', name: '教育局党委', role: 'superior' })];
  return { branch, superior, slot: joinOffices(branch, superior, moment) };
}

describe('three words that are never mixed', () => {
  it('a record is 已提交, 已写出 with the file, and 已送达 and 已计入 with the receipt that lists it', async () => {
    const { branch, superior, slot } = await world();
    const record = submitted(branch, '一');
    expect(state(branch, record)).toBe('submitted');
    const report = await write(branch);
    expect(state(branch, record)).toBe('written');
    await take(superior, report.path);
    expect([state(branch, record), state(superior, record)]).toEqual(['written', 'counted']);
    await take(branch, await down(superior, slot));
    expect(state(branch, record)).toBe('counted');
    expect(wayOf(branch.db, record)?.delivered_at).toBe(moment.now);
  });

  it('what came from a laptop that nobody above has confirmed is 已送达, and 已计入 only once it is accepted', async () => {
    const { branch, superior, slot } = await world();
    const own = submitted(branch, '一');
    const second = await pairOffice(branch, moment);
    await carryMerge(stick, moment, branch, second);
    const record = submitted(second, '二');
    await carryMerge(stick, moment, second, branch);
    expect(await take(superior, (await write(branch)).path)).toMatchObject({ added: 1, staged: 1 });
    await take(branch, await down(superior, slot));
    expect([state(branch, own), state(branch, record)]).toEqual(['counted', 'delivered']);
    expect(receiptsDue(superior)(branch.org)).toBe(false);
    must(acceptDevice(superior, moment, second.device));
    expect(receiptsDue(superior)(branch.org)).toBe(true);
    await take(branch, await down(superior, slot));
    expect([state(branch, own), state(branch, record)]).toEqual(['counted', 'counted']);
  });
});

describe('a receipt on paper', () => {
  it('makes its report 已送达 and never 已计入, and the next report carries only what is new', async () => {
    const { branch, superior, slot } = await world();
    const record = submitted(branch, '一');
    const report = await write(branch);
    await take(superior, report.path);
    const code = codeOf(superior, report.id);
    expect(takePaperReceipt(branch, moment, code.toLowerCase())).toEqual({ ok: true, value: { package: report.id, number: 1, delivered: 1 } });
    expect([state(branch, record), next(branch)]).toEqual(['delivered', []]);
    const second = submitted(branch, '二');
    expect(next(branch)).toEqual([second]);
    expect(takePaperReceipt(branch, moment, code)).toMatchObject({ ok: true, value: { delivered: 0 } });
    await take(superior, (await write(branch)).path);
    await take(branch, await down(superior, slot));
    expect([state(branch, record), state(branch, second), next(branch)]).toEqual(['counted', 'counted', []]);
  });

  it('is for one report only: what another stick carried stays 已写出', async () => {
    const { branch, superior } = await world();
    const first = submitted(branch, '一');
    await take(superior, (await write(branch)).path);
    const second = submitted(branch, '二');
    await write(branch);
    must(takePaperReceipt(branch, moment, codeOf(superior, packagesIn(superior.db)[0]?.id ?? '')));
    expect([state(branch, first), state(branch, second), next(branch)]).toEqual(['delivered', 'written', [second]]);
  });

  it('a wrong code changes nothing; from the fifth on the answer says everything that may be wrong', async () => {
    const [one, two] = [await world(), await world()];
    for (const { branch, superior } of [one, two]) {
      submitted(branch, '一');
      await take(superior, (await write(branch)).path);
    }
    const foreign = codeOf(two.superior, packagesIn(two.superior.db)[0]?.id ?? '');
    const before = dumpProjections(one.branch);
    expect(takePaperReceipt(one.branch, moment, foreign.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toMatchObject({ error: { code: 'receipt-code-typo' } });
    const said = Array.from({ length: 6 }, () => takePaperReceipt(one.branch, moment, foreign)).map((result) => (result.ok ? 'taken' : `${result.error.code} ${result.error.facts?.['tries']}`));
    expect(said).toEqual([1, 2, 3, 4].map((n) => `receipt-code-wrong ${n}`).concat(['receipt-code-wrong-often 5', 'receipt-code-wrong-often 6']));
    expect([dumpProjections(one.branch), coveredNow(one.branch).size]).toEqual([before, 0]);
    must(takePaperReceipt(one.branch, moment, codeOf(one.superior, packagesIn(one.superior.db)[0]?.id ?? '')));
    expect(takePaperReceipt(one.branch, moment, foreign)).toMatchObject({ error: { facts: { tries: 1 } } });
  });

  it('cannot be made by who holds only the stick: the secret is inside, and another for each report', async () => {
    const { branch } = await world();
    submitted(branch, '一');
    const [first, second] = [await write(branch), await write(branch, true)];
    const secrets = packagesOut(branch.db).map(({ secret }) => secret);
    expect(new Set(secrets).size).toBe(2);
    for (const { path } of [first, second]) {
      const read = await stick.files.read(path);
      for (const secret of secrets) expect(Buffer.from(read.ok ? read.value : []).toString('latin1').includes(secret)).toBe(false);
    }
  });

  it('a report of an older program takes none, and is taken in as ever', async () => {
    const { branch, superior } = await world();
    submitted(branch, '一');
    const report = await write(branch);
    await take(superior, report.path);
    superior.db.exec(`UPDATE package_in SET secret = ''`);
    expect(paperReceiptOf(superior, moment, report.id)).toMatchObject({ ok: false, error: { code: 'paper-receipt-old', facts: { number: 1 } } });
    expect(paperReceiptOf(superior, moment, 'f'.repeat(32))).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('typed in on one laptop it holds on the other as well, and may be typed in there', async () => {
    const { branch, superior, slot } = await world();
    const second = await pairOffice(branch, moment);
    const record = submitted(branch, '一');
    const report = await write(branch);
    await take(superior, report.path);
    await carryMerge(stick, moment, branch, second);
    must(takePaperReceipt(second, moment, codeOf(superior, report.id)));
    expect(state(second, record)).toBe('delivered');
    await carryMerge(stick, moment, second, branch);
    expect([state(branch, record), next(branch), next(second)]).toEqual(['delivered', [], []]);
    await take(branch, await down(superior, slot));
    expect(state(branch, record)).toBe('counted');
  });
});

describe('a superior that restored an old backup', () => {
  it('hears the difference with the next report, whether its receipts come in files or on paper', async () => {
    const { branch, superior, slot } = await world();
    const first = submitted(branch, '一');
    await take(superior, (await write(branch)).path);
    await take(branch, await down(superior, slot));
    const backup = cloneOffice(superior);
    const second = submitted(branch, '二');
    const lost = await write(branch);
    await take(superior, lost.path);
    const old = codeOf(superior, lost.id);
    must(takePaperReceipt(branch, moment, old));
    expect([next(branch), lostInRestore(branch)]).toEqual([[], []]);

    const again = restored(backup);
    await take(branch, await down(again, slot));
    expect([state(branch, first), state(branch, second), next(branch)]).toEqual(['counted', 'delivered', [second]]);
    expect(lostInRestore(branch)).toHaveLength(1);
    // Its paper from before the restore, typed in once more, is no reason to leave anything out.
    must(takePaperReceipt(branch, moment, old));
    expect(next(branch)).toEqual([second]);

    const difference = await write(branch);
    await take(again, difference.path);
    must(takePaperReceipt(branch, moment, codeOf(again, difference.id)));
    expect([next(branch), lostInRestore(branch), state(branch, second)]).toEqual([[], [], 'delivered']);
    await take(branch, await down(again, slot));
    expect(state(branch, second)).toBe('counted');
  });

  it('a paper receipt from a life that nobody has heard of leaves out only what every life holds', async () => {
    const { branch, superior, slot } = await world();
    const first = submitted(branch, '一');
    const backup = cloneOffice(superior);
    await take(superior, (await write(branch)).path);
    await take(branch, await down(superior, slot));
    const second = submitted(branch, '二');
    const report = await write(branch);
    const again = restored(backup);
    await take(again, report.path);
    expect(isMissing(again, branch.org)).toBe(true);
    must(takePaperReceipt(branch, moment, codeOf(again, report.id)));
    expect(next(branch).toSorted()).toEqual([first, second].toSorted());
    expect(lostInRestore(branch)).toHaveLength(2);
    await take(again, (await write(branch)).path);
    await take(branch, await down(again, slot));
    expect([next(branch), lostInRestore(branch), isMissing(again, branch.org)]).toEqual([[], [], false]);
  });

  it('a receipt of a past life that lay in a drawer is no base of the next report, when the new life was heard of first', async () => {
    const { branch, superior, slot } = await world();
    const backup = cloneOffice(superior);
    const record = submitted(branch, '一');
    await take(superior, (await write(branch)).path);
    const drawer = await down(superior, slot);
    const again = restored(backup);
    await take(branch, await down(again, slot));
    await take(branch, drawer);
    expect([next(branch), state(branch, record)]).toEqual([[record], 'delivered']);
    await take(again, (await write(branch)).path);
    submitted(branch, '二');
    await take(again, (await write(branch)).path);
    const late = await down(superior, slot);
    await take(branch, await down(again, slot));
    await take(branch, late);
    expect([next(branch), isMissing(again, branch.org)]).toEqual([[], false]);
  });

  it('a smaller receipt under the same life is refused, and an old one again changes nothing', async () => {
    const { branch, superior, slot } = await world();
    submitted(branch, '一');
    const backup = cloneOffice(superior);
    await take(superior, (await write(branch)).path);
    const whole = await down(superior, slot);
    await take(branch, whole);
    // A copy of the disk that was never told of its new life.
    setSetting(backup.db, 'receiptCounter', 20);
    expect(await stick.take(branch, moment, await down(backup, slot))).toMatchObject({ ok: false, error: { code: 'receipt-smaller' } });
    const before = dumpProjections(branch);
    await take(branch, whole);
    expect([dumpProjections(branch), next(branch)]).toEqual([before, []]);
  });
});

describe('a branch that restored an old backup', () => {
  it('takes in a receipt whose digest speaks of a report that it has forgotten, carries all again, and hears the list next time', async () => {
    const { branch, superior, slot } = await world();
    const first = submitted(branch, '一');
    await take(superior, (await write(branch)).path);
    const backup = cloneOffice(branch);
    submitted(branch, '二');
    await take(superior, (await write(branch)).path);
    const receipt = await down(superior, slot);
    const again = restored(backup);
    expect(await take(again, receipt)).toMatchObject({ kind: 'downward', delivered: 0 });
    expect([state(again, first), next(again)]).toEqual(['written', [first]]);
    await take(superior, (await write(again)).path);
    await take(again, await down(superior, slot));
    expect([state(again, first), next(again)]).toEqual(['counted', []]);
  });
});

describe('the local copies of what was written', () => {
  it('are the last twenty that no receipt covers', async () => {
    const { branch, superior } = await world();
    submitted(branch, '一');
    const first = await write(branch);
    await take(superior, first.path);
    submitted(branch, '二');
    for (let n = 0; n < 20; n++) await write(branch);
    const kept = async (): Promise<readonly string[]> => {
      const names = await stick.files.list(stick.drop(branch.device.slice(0, 6)).outbox);
      return names.ok ? names.value : [];
    };
    expect([(await kept()).length, (await kept()).includes(`${first.id}.zbb`)]).toEqual([20, false]);
    const last = await write(branch);
    await take(superior, last.path);
    must(takePaperReceipt(branch, moment, codeOf(superior, last.id)));
    submitted(branch, '三');
    const open = await write(branch);
    expect(await kept()).toEqual([`${open.id}.zbb`]);
  });
});

describe('a gap', () => {
  it('names the report that never came while something of it is missing, and goes when it comes or is carried again', async () => {
    const { branch, superior, slot } = await world();
    submitted(branch, '一');
    await take(superior, (await write(branch)).path);
    await take(branch, await down(superior, slot));
    const backup = cloneOffice(superior);
    submitted(branch, '二');
    const second = await write(branch);
    await take(superior, second.path);
    await take(branch, await down(superior, slot));
    submitted(branch, '三');
    const third = await write(branch);
    const again = restored(backup);
    await take(again, third.path);
    expect(missingNumbers(again, branch.org)).toEqual([2]);
    await take(again, second.path);
    expect(missingNumbers(again, branch.org)).toEqual([]);
  });

  it('is none where a later report carried the lost one’s records again', async () => {
    const { branch, superior } = await world();
    submitted(branch, '一');
    await write(branch);
    submitted(branch, '二');
    await take(superior, (await write(branch)).path);
    expect([missingNumbers(superior, branch.org), isMissing(superior, branch.org)]).toEqual([[], false]);
  });
});
