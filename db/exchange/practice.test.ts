import { describe, expect, it } from 'vitest';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { setSetting } from '../store/settings';
import { aGathering } from '../testing/builders';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';
import { systemRandom } from '../vault/random';
import { writeInvitation, writeReport } from './send';

const moment = aMoment();

/** A branch that has something to report, with its superior. Each may be practising. */
async function twoOffices(branchPractises: boolean, superiorPractises: boolean) {
  const branch = await anOffice();
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const slot = joinOffices(branch, superior, moment);
  setSetting(branch.db, 'practice', branchPractises);
  setSetting(superior.db, 'practice', superiorPractises);
  const record = moment.newId();
  must(saveRecord(branch, moment, { record, kind: 'gathering', document: aGathering(), heads: [] }));
  must(submitRecords(branch, moment, [record]));
  const stick = new StickInMemory();
  return { branch, superior, slot, stick };
}

describe('practice data', () => {
  it.each([
    [true, false, 'practice-data'],
    [false, true, 'real-data'],
  ] as const)('practising %s, its superior practising %s: the report is refused and changes nothing', async (branchPractises, superiorPractises, code) => {
    const { branch, superior, stick } = await twoOffices(branchPractises, superiorPractises);
    const { path } = must(await writeReport(branch, moment, '2025-11', false, stick.drop('branch')));
    const before = contentOf(superior);
    expect(await stick.take(superior, moment, path)).toMatchObject({ ok: false, error: { code } });
    expect(contentOf(superior)).toBe(before);
  });

  it('reports to a superior that practises too', async () => {
    const { branch, superior, stick } = await twoOffices(true, true);
    const { path } = must(await writeReport(branch, moment, '2025-11', false, stick.drop('branch')));
    expect(await stick.take(superior, moment, path)).toMatchObject({ ok: true });
  });

  it('neither answers a real invitation, nor is its own answered', async () => {
    const real = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
    const practising = await anOffice();
    setSetting(practising.db, 'practice', true);
    const stick = new StickInMemory();
    const slotOf = (office: typeof real): string => {
      const record = moment.newId();
      must(saveRecord(office, moment, { record, kind: 'subordinate', document: { code: '0109', name: '支部', type: 'branch' }, heads: [] }));
      return record;
    };
    const fromReal = must(await writeInvitation(real, moment, slotOf(real), systemRandom, stick.drop('superior')));
    expect(await stick.take(practising, moment, fromReal.file.path)).toMatchObject({ error: { code: 'real-data' } });
    const fromPractice = must(await writeInvitation(practising, moment, slotOf(practising), systemRandom, stick.drop('branch')));
    expect(await stick.take(real, moment, fromPractice.file.path)).toMatchObject({ error: { code: 'practice-data' } });
  });
});
