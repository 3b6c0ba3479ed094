import { describe, expect, it } from 'vitest';
import { aMoment, anOffice } from '../testing/office';
import { joinOffices, must } from '../testing/confirmed';
import { listSubordinates } from '../reports/subordinates';
import { orgTree, spansBelow } from './org-tree';
import { recordRow } from './records';
import { saveRecord } from './save';
import { checkSlots, createSlots, moveNode, undoMove, type NewSlot } from './slots';

const moment = aMoment();
const slot = (code: string, parentCode = ''): NewSlot => ({ code, name: `组织${code}`, type: parentCode === '' ? 'general-branch' : 'branch', parentCode });
const aSuperior = () => anOffice({ code: '0', name: '教育局党委', role: 'superior' });
const shape = (office: Awaited<ReturnType<typeof anOffice>>, day = moment.today): string[] => orgTree(office, day).nodes.map(({ code, depth }) => `${'.'.repeat(depth)}${code}`);

describe('many places at once', () => {
  it('become the tree that their parents say, whatever their order', async () => {
    const office = await aSuperior();
    const records = must(createSlots(office, moment, [slot('0102', '01'), slot('01'), slot('02'), slot('0101', '01')]));
    expect(shape(office)).toEqual(['0', '.01', '..0101', '..0102', '.02']);
    expect(recordRow(office.db, records[1] ?? '')?.document).toContain('组织01');
    must(createSlots(office, moment, [slot('0201', '02')]));
    expect(shape(office)).toContain('..0201');
  });

  it('are all named that cannot be made, and then none is', async () => {
    const office = await aSuperior();
    must(createSlots(office, moment, [slot('01')]));
    const deep = Array.from({ length: 7 }, (_, n) => slot(`d${n}`, n === 0 ? '' : `d${n - 1}`));
    const wanted = [slot('01'), slot('02'), slot('02'), slot('03', '99'), slot('04', '05'), slot('05', '04'), ...deep];
    expect(checkSlots(office, moment, wanted).map(({ at, failure }) => [at, failure.code])).toEqual([[0, 'code-taken'], [2, 'code-taken'], [3, 'slot-unknown'], [4, 'tree-loop'], [5, 'tree-loop'], [12, 'tree-too-deep']]);
    expect(createSlots(office, moment, wanted)).toMatchObject({ ok: false, error: { code: 'code-taken' } });
    expect(shape(office)).toEqual(['0', '.01']);
  });
});

describe('moving', () => {
  it('holds from its day on, and can be taken back', async () => {
    const office = await aSuperior();
    const [a = '', b = '', x = ''] = must(createSlots(office, moment, [slot('01'), slot('02'), slot('0101', '01')]));
    const moved = must(moveNode(office, moment, x, b, '2026-07-01'));
    expect(shape(office, '2026-06-30')).toEqual(['0', '.01', '..0101', '.02']);
    expect(shape(office, '2026-07-01')).toEqual(['0', '.01', '.02', '..0101']);
    const again = must(moveNode(office, moment, x, office.org, '2026-07-01'));
    expect(shape(office, '2026-07-01')).toEqual(['0', '.01', '.02', '.0101']);
    must(undoMove(office, moment, again));
    expect(shape(office, '2026-07-01')).toEqual(['0', '.01', '.02', '..0101']);
    must(undoMove(office, moment, moved));
    expect(shape(office, '2026-07-01')).toEqual(['0', '.01', '..0101', '.02']);
    expect(undoMove(office, moment, moved)).toMatchObject({ error: { code: 'not-found' } });
    expect(moveNode(office, moment, a, x, moment.today)).toMatchObject({ error: { code: 'tree-loop' } });
  });

  it('lays an own word beside what another organisation says, and changes nothing of that', async () => {
    const [office, a, b] = [await aSuperior(), await anOffice({ code: '01', role: 'superior' }), await anOffice({ code: '02', role: 'superior' })];
    const branch = await anOffice();
    for (const below of [a, b]) joinOffices(below, office, moment);
    const theirs = joinOffices(branch, a, moment);
    // As it comes with a report: the version of the other organisation's record, submitted.
    const { document } = recordRow(a.db, theirs) ?? { document: '{}' };
    const copy = { db: office.db, org: a.org, keys: a.keys, device: a.device };
    must(saveRecord(copy, moment, { record: theirs, kind: 'subordinate', document: JSON.parse(document), heads: [] }));
    expect(shape(office)).toEqual(['0', '.01', '..0101', '.02']);
    const moved = must(moveNode(office, moment, branch.org, b.org, '2026-07-01'));
    expect(shape(office, '2026-06-30')).toEqual(['0', '.01', '..0101', '.02']);
    expect(shape(office, '2026-07-01')).toEqual(['0', '.01', '.02', '..0101']);
    expect(spansBelow(office, b.org, { from: '2026-01-01', until: '2026-12-31' })).toContainEqual({ org: branch.org, from: '2026-07-01', until: '2026-12-31' });
    expect(listSubordinates(office, moment).map(({ code }) => code)).toEqual(['01', '02']);
    must(undoMove(office, moment, moved));
    expect(shape(office)).toEqual(['0', '.01', '..0101', '.02']);
  });
});
