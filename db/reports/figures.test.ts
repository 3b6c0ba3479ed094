import { describe, expect, it } from 'vitest';
import { figurePeriod } from '../domain/figure-period';
import type { FigureLine } from '../domain/figures';
import { ruleDocument } from '../domain/rule-document';
import type { Office } from '../office/office';
import { saveRecord } from '../office/save';
import { refreshFigures, submitRecords } from '../office/submit';
import { sign } from '../records/statements';
import { rows } from '../store/prepared';
import { addStatement, figureLinesOf, projectFigures } from '../store/statements';
import { handOver, worldBelow } from '../testing/below';
import { aGathering, aMember } from '../testing/builders';
import { must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { watched } from '../testing/watched';
import { MONTH_READ, monthsAhead } from './figure-kept';
import { REPORTED_READ } from './figure-months';
import { figuresBehind, heatMap, RECORDS_BEHIND, trend } from './figure-views';
import { dutiesBelow, periodFigures } from './figures';

const period = (name: string) => figurePeriod(name) ?? fails(name);
const fails = (name: string): never => {
  throw new Error(name);
};
const plan = (office: Office, sql: string, parameters: object): string => rows<{ detail: string }>(office.db, `EXPLAIN QUERY PLAN ${sql}`, parameters).map(({ detail }) => detail).join('\n');

const at = (day: string) => aMoment('李淑芬', `${day}T04:00:00.000Z`);

/** A superior with the place of one branch, which has told nothing yet. */
async function onePlace() {
  const [superior, branch] = [await anOffice({ role: 'superior', code: '00', name: '教育局党委' }), await anOffice({ code: '11' })];
  must(saveRecord(superior, at('2025-01-01'), { record: at('2025-01-01').newId(), kind: 'subordinate', document: { org: branch.org, code: '11', name: '第一支部', type: 'branch' }, heads: [] }));
  return { superior, branch };
}

/** The same, whose branch held a 主题党日 on these days and reported on a day. */
async function oneBranch(days: readonly string[], reportedOn: string, details = true) {
  const { superior, branch } = await onePlace();
  for (const start of days) {
    const kept = at(reportedOn);
    const record = kept.newId();
    must(saveRecord(branch, kept, { record, kind: 'gathering', document: aGathering({ mainKind: 'theme-day', countedKinds: ['theme-day'], start: `${start}T09:00`, end: '' }), heads: [] }));
    must(submitRecords(branch, kept, [record]));
  }
  refreshFigures(branch, at(reportedOn));
  handOver(branch, superior, at(reportedOn), details);
  return { superior, branch };
}

describe('figures of what is below', () => {
  it('ask the indexes: no question about five hundred branches walks through all their years', async () => {
    const office = await anOffice({ role: 'superior' });
    expect(plan(office, MONTH_READ, { month: '2025-01' })).toBe('SEARCH figure_month USING PRIMARY KEY (month=?)');
    const reported = plan(office, REPORTED_READ, { running: '2026-01' });
    expect(reported).not.toMatch(/SCAN (figure_month|f|m)\b(?! USING COVERING INDEX)/);
    expect(reported).toMatch(/SEARCH m USING COVERING INDEX figure_month_org \(org=\? AND month<\?\)/);
    expect(plan(office, RECORDS_BEHIND, { org: 'x', from: '2025-01-01', until: '2025-12-31T99', kinds: '[]', limit: 10 })).toMatch(/SEARCH g USING INDEX gathering_start \(org=\? AND start>\? AND start<\?\)/);
  });

  it('say on time, after its day, 补录 and missing as the superior’s own rule asks', async () => {
    // April's came up in June: the tenth of May was over. June's was held after the 25th.
    const { superior } = await oneBranch(['2025-03-20', '2025-04-11', '2025-06-28'], '2025-06-30');
    must(saveRecord(superior, at('2025-01-01'), {
      record: at('2025-01-01').newId(), kind: 'rule-set', heads: [],
      document: ruleDocument.parse({ layer: 'superior', title: '清教党〔2025〕1 号', rules: [{ id: 'a', tightens: 'R5', unit: 'month', minimum: 1, dueDay: 25 }] }),
    }));
    const heat = must(heatMap(superior, '2025-07-20', period('2025'), 'R5'));
    expect(heat.rule).toMatchObject({ layer: 'superior', source: '清教党〔2025〕1 号', dueDay: 25 });
    expect(heat.rows[0]?.cells.map((cell) => cell?.[0] ?? '')).toEqual(['unreported', 'unreported', 'entered-late', 'entered-late', 'missing', 'late', 'due', '', '', '', '', '']);
    expect(dutiesBelow(superior, '2025-07-20', period('2025-05'), ['missing'], 'R5').map(({ below, period: of, name }) => [below.code, of, name])).toEqual([['11', '2025-05', '主题党日']]);
  });

  it('name what is missing with the rule that asks, and nothing of a month that nobody has told', async () => {
    const { superior } = await oneBranch(['2025-03-20'], '2025-05-31');
    const figures = periodFigures(superior, '2025-08-01', period('2025-04'));
    expect(figures.below[0]?.shortfalls).toContainEqual({ rule: 'R5', period: '2025-04', counted: 0, required: 1 });
    expect(figures.sources).toMatchObject({ branches: 1, reported: 1, byRecords: 0, byLines: 1 });
    const later = periodFigures(superior, '2025-08-01', period('2025-07'));
    expect([later.below[0]?.shortfalls, later.sources.reported, later.sources.notReported.map(({ code }) => code)]).toEqual([[], 0, ['11']]);
  });

  it('are read ahead, a month at a step: the first look at them asks for no month again', async () => {
    const { superior } = await oneBranch(['2025-03-20', '2025-04-11'], '2025-04-30');
    const seen = watched(superior);
    expect([...monthsAhead(seen.office.db, '2025-05-01')]).toHaveLength(25);
    const before = seen.run.get(MONTH_READ);
    expect(before).toBe(25);
    expect(periodFigures(seen.office, '2025-05-01', period('2025')).total.gatherings).toBe(2);
    // Only months after today, which nobody reads ahead.
    expect(seen.run.get(MONTH_READ)).toBe(25 + 7);
  });

  it('give the records behind a number, and the signed line where only that came', async () => {
    const [records, lines] = [await oneBranch(['2025-03-20', '2025-04-11'], '2025-04-30'), await oneBranch(['2025-03-20', '2025-04-11'], '2025-04-30', false)];
    const asked = { kinds: ['theme-day'], from: '2025-01-01', until: '2025-12-31', limit: 10 };
    expect(figuresBehind(records.superior, '2025-05-01', asked)).toMatchObject({ records: [{ start: '2025-04-11T09:00', expected: 4 }, { start: '2025-03-20T09:00', enteredLate: true }], lines: [], more: false });
    expect(figuresBehind(lines.superior, '2025-05-01', asked)).toMatchObject({ records: [], lines: [{ month: '2025-04', gatherings: 1, expected: 4 }, { month: '2025-03', gatherings: 1 }], more: false });
    expect(figuresBehind(records.superior, '2025-05-01', { ...asked, limit: 1 })).toMatchObject({ records: [{ start: '2025-04-11T09:00' }], more: true });
    const totals = [records, lines].map(({ superior }) => periodFigures(superior, '2025-05-01', period('2025')).total);
    expect(totals[0]).toEqual(totals[1]);
  });

  /** A further gathering of the same month, of which only the signed line goes up. */
  async function onlyAsFigures(kind: 'theme-day' | 'party-meeting') {
    const { superior, branch } = await oneBranch(['2025-03-20'], '2025-04-05');
    // Asked before and after: what was kept in memory is not believed once something came.
    expect(periodFigures(superior, '2025-05-01', period('2025-03')).sources.short).toEqual([]);
    const now = at('2025-04-06');
    const record = now.newId();
    must(saveRecord(branch, now, { record, kind: 'gathering', document: aGathering({ mainKind: kind, countedKinds: [kind], start: '2025-03-25T09:00', end: '' }), heads: [] }));
    must(submitRecords(branch, now, [record]));
    handOver(branch, superior, now, false);
    return superior;
  }

  it('say where a signed line names more of a kind than has arrived', async () => {
    const superior = await onlyAsFigures('theme-day');
    const { total, sources } = periodFigures(superior, '2025-05-01', period('2025-03'));
    expect([total.gatherings, sources.short.map(({ code, gatherings }) => [code, gatherings])]).toEqual([1, [['11', 1]]]);
  });

  it('count a kind that goes up as 汇总 by its line, beside records of others, each once and with what is behind it', async () => {
    const superior = await onlyAsFigures('party-meeting');
    const { total, sources, kinds } = periodFigures(superior, '2025-05-01', period('2025-03'));
    expect([total.gatherings, sources.short, kinds.map(({ kind, gatherings }) => [kind, gatherings])]).toEqual([2, [], [['party-meeting', 1], ['theme-day', 1]]]);
    const asked = { from: '2025-03-01', until: '2025-03-31', limit: 10 };
    expect(figuresBehind(superior, '2025-05-01', { ...asked, kinds: ['party-meeting'] })).toMatchObject({ records: [], lines: [{ month: '2025-03', gatherings: 1, expected: 4 }] });
    expect(figuresBehind(superior, '2025-05-01', { ...asked, kinds: ['theme-day'] })).toMatchObject({ records: [{ start: '2025-03-20T09:00' }], lines: [] });
    expect(figuresBehind(superior, '2025-05-01', { ...asked, kinds: [] })).toMatchObject({ records: [{}], lines: [{ gatherings: 1 }] });
  });

  it('take an older program’s line for what it says, and accuse nobody of what it does not', async () => {
    const { superior, branch } = await onePlace();
    const line: FigureLine = { month: '2025-03', counts: { 'theme-day': 1, 'party-meeting': 1 }, gatherings: 2, expected: 8, present: 7, expectedVoting: 6, presentVoting: 6, hours: 0 };
    const old = sign({ kind: 'figures', org: branch.org, device: branch.device, statedAt: '2025-04-02T00:00:00Z', counter: 99, lines: [line] }, branch.keys.signingSecret);
    addStatement(superior.db, old, 'accepted', '2025-04-03T00:00:00Z');
    projectFigures(superior.db, old);
    const { total, rules } = periodFigures(superior, '2025-05-01', period('2025-03'));
    expect([total.gatherings, total.expected, total.present, total.told]).toEqual([2, 8, 7, 0]);
    expect(rules.map(({ rule, counts }) => [rule.id, counts.done, counts.missing])).toEqual([['R1', 1, 0], ['R2', 0, 0], ['R3', 0, 0], ['R5', 1, 0]]);
  });

  it('add up over the months as over the year, whatever branch is looked at', async () => {
    const world = await worldBelow(77, 4, '2026-03-05');
    const points = trend(world.superior, '2026-03-05', period('2025-12'), 12);
    const year = periodFigures(world.superior, '2026-03-05', period('2025')).total;
    const sum = (of: (point: (typeof points)[number]) => number): number => points.reduce((all, point) => all + of(point), 0);
    expect([sum((point) => point.gatherings), sum((point) => point.present), sum((point) => point.counts.missing)]).toEqual([year.gatherings, year.present, year.duties.missing]);
  });
});

describe('a signed line', () => {
  it('has no name and no text in it, whatever the branch has written', async () => {
    const branch = await anOffice({ name: '秘密党支部' });
    const now = at('2025-03-31');
    const [member, record] = [now.newId(), now.newId()];
    const name = '欧阳修竹';
    must(saveRecord(branch, now, { record: member, kind: 'member', document: aMember({ name, posts: [{ id: 'p', post: '支部书记' }] }), heads: [] }));
    must(saveRecord(branch, now, {
      record, kind: 'gathering', heads: [],
      document: aGathering({
        start: '2025-03-20T09:00', end: '', countedKinds: ['party-meeting', 'group-meeting', 'appraisal'], attendance: [{ id: member, name, state: 'present' }], groupMeeting: { group: 'g1', groupName: '第一小组' },
        appraisal: { results: [{ id: member, name, grade: 'excellent' }] },
      }),
    }));
    must(submitRecords(branch, now, [record]));
    refreshFigures(branch, now);
    const lines = figureLinesOf(branch.db).map(({ line }) => line);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).not.toMatch(/[一-鿿]|[0-9a-f]{32}/);
  });
});
