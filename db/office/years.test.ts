import { describe, expect, it } from 'vitest';
import { yearChecks, yearLines } from '../reports/years';
import { addVersion, storedVersionsOf } from '../store/versions';
import { project } from '../store/projections';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { explain } from './explanations';
import type { Office } from './office';
import { recordRow } from './records';
import { saveRecord } from './save';
import { dumpProjections, rebuild } from './verify';
import { withdrawRecord } from './withdraw';
import { reopenRecord, sealYear, unsealYear } from './years';

const moment = aMoment();
const founded = anOffice();
const SEALED = { error: { code: 'year-sealed', facts: { year: 2025 } } };

const headsOf = (office: Office, record: string): string[] => JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
const save = (office: Office, record: string, fields: Parameters<typeof aGathering>[0] = {}) => saveRecord(office, moment, { record, kind: 'gathering', document: aGathering(fields), heads: headsOf(office, record) });

async function withSealed2025(): Promise<{ office: Office; record: string }> {
  const office = cloneOffice(await founded);
  const record = moment.newId();
  must(save(office, record));
  must(sealYear(office, moment, { year: 2025, note: '材料已归档' }));
  return { office, record };
}

describe('a sealed year', () => {
  it('takes nothing new, no change and no withdrawal', async () => {
    const { office, record } = await withSealed2025();
    expect(save(office, record, { title: '改个题目' })).toMatchObject(SEALED);
    expect(save(office, moment.newId())).toMatchObject(SEALED);
    expect(withdrawRecord(office, moment, record, headsOf(office, record), '误录')).toMatchObject(SEALED);
    expect(explain(office, moment, { cell: 'R1/2025-Q4', text: '停课', heads: [] })).toMatchObject(SEALED);
    expect(saveRecord(office, moment, { record: moment.newId(), kind: 'talk', document: { on: '2025-03-01', form: 'heart-to-heart', purpose: 'care' }, heads: [] })).toMatchObject(SEALED);
    expect(saveRecord(office, moment, { record: moment.newId(), kind: 'dues', document: { year: 2025 }, heads: [] })).toMatchObject(SEALED);
  });

  it('neither gives a record away to another year nor takes one from there', async () => {
    const { office, record } = await withSealed2025();
    expect(save(office, record, { start: '2026-01-06T15:30', end: '2026-01-06T17:00' })).toMatchObject(SEALED);
    const later = moment.newId();
    must(save(office, later, { start: '2026-01-06T15:30', end: '2026-01-06T17:00' }));
    expect(save(office, later)).toMatchObject(SEALED);
  });

  it('is sealed only when it is over', async () => {
    const office = cloneOffice(await founded);
    expect(sealYear(office, moment, { year: 2026, note: '' })).toMatchObject({ error: { code: 'year-not-over' } });
    expect(sealYear(office, { ...moment, today: '2027-01-01' }, { year: 2026, note: '' })).toMatchObject({ ok: true });
  });

  it('opens again with a reason that stays', async () => {
    const { office, record } = await withSealed2025();
    must(unsealYear(office, moment, { year: 2025, reason: '上级要求补充材料' }));
    must(save(office, record, { title: '改个题目' }));
    expect(yearLines(office)[0]).toMatchObject({ year: 2025, sealed: false, liftedReason: '上级要求补充材料', corrections: [] });
    must(sealYear(office, moment, { year: 2025, note: '' }));
    expect(yearLines(office)[0]).toMatchObject({ sealed: true, liftedReason: '', corrections: [] });
  });

  it('lets one record be corrected, and shows that', async () => {
    const { office, record } = await withSealed2025();
    must(reopenRecord(office, moment, { record, reason: '退回' }));
    must(save(office, record, { title: '改个题目' }));
    expect(save(office, moment.newId())).toMatchObject(SEALED);
    expect(yearLines(office)[0]?.corrections).toMatchObject([{ record, title: '改个题目', reason: '退回' }]);
    // Sealed again, it is closed again and nothing is a correction any more.
    must(sealYear(office, moment, { year: 2025, note: '' }));
    expect(save(office, record, { title: '再改' })).toMatchObject(SEALED);
    expect(yearLines(office)[0]?.corrections).toEqual([]);
  });

  it('takes in what another laptop had, and shows it as a later correction', async () => {
    const { office, record } = await withSealed2025();
    const other = cloneOffice(await founded);
    for (const version of storedVersionsOf(office.db, record)) addVersion(other.db, version);
    project(other.db, record, other.org);
    must(save(other, record, { title: '在另一台电脑上更正' }));
    for (const version of storedVersionsOf(other.db, record)) addVersion(office.db, version);
    project(office.db, record, office.org);
    expect(yearLines(office)[0]?.corrections).toMatchObject([{ record, title: '在另一台电脑上更正', reason: '' }]);
    const before = dumpProjections(office);
    rebuild(office);
    expect(dumpProjections(office)).toBe(before);
  });

  it('sealed on two laptops is one seal', async () => {
    const { office } = await withSealed2025();
    const other = cloneOffice(await founded);
    must(sealYear(other, moment, { year: 2025, note: '材料已归档' }));
    const [here, there] = [office, other].map(({ db }) => db.prepare(`SELECT id FROM record WHERE kind = 'year-seal'`).all());
    expect(here).toEqual(there);
  });

  it('is looked over before: what is unsubmitted, missing or unexplained', async () => {
    const office = cloneOffice(await founded);
    must(save(office, moment.newId(), { place: '' }));
    expect(yearChecks(office, moment.today, 2025)).toMatchObject({ year: 2025, records: 1, findings: 1, conflicts: 0, unsubmitted: 1 });
  });
});
