import { describe, expect, it } from 'vitest';
import { branchShape } from '../../domain/branch-shape';
import { evaluate } from '../../domain/compliance';
import { COMPLIANCE_RULES } from '../../domain/compliance-rules';
import { GATHERING_KINDS, type GatheringKind } from '../../domain/gathering';
import { idNumberPaths } from '../../domain/id-number';
import { PART_OF_KIND } from '../../domain/kind-parts';
import { ledgerKind } from '../../domain/ledger-item';
import { ledgerSummary } from '../../domain/ledger-state';
import { belongsOn } from '../../domain/member';
import { branchUntil, entriesOf, sampleBranch } from './index';
import type { SampleBranch, SampleRecord } from './types';

const TODAY = '2025-12-31';
const teachers = sampleBranch({ seed: 7, from: 2021, to: 2025 });
const students = sampleBranch({ seed: 7, index: 2, from: 2021, to: 2025 });
const retired = sampleBranch({ seed: 7, index: 7, from: 2021, to: 2025 });
const all = [teachers, students, retired];

const of = <K extends SampleRecord['kind']>({ others }: SampleBranch, kind: K) => others.filter((record): record is Extract<SampleRecord, { kind: K }> => record.kind === kind);
const cellsOf = (branch: SampleBranch) =>
  evaluate(
    {
      today: TODAY, rules: COMPLIANCE_RULES, conversions: [], semesters: [], branch: branchShape(branch.organisation), members: branch.members, gatherings: branch.gatherings,
      talks: of(branch, 'talk'), dues: of(branch, 'dues'), explanations: of(branch, 'explanation'),
    },
    { from: '2021-01-01', until: TODAY },
  );

describe('five years of a branch', () => {
  it('hold every kind with its parts', () => {
    for (const { gatherings } of all) {
      expect(new Set(gatherings.flatMap(({ document }) => document.countedKinds))).toEqual(new Set(GATHERING_KINDS));
      for (const { document } of gatherings) for (const kind of document.countedKinds) expect(document[PART_OF_KIND[kind] ?? 'studySession']).toBeDefined();
    }
  });

  it('name at least six titles of ten differently in each kind', () => {
    for (const { gatherings } of all) {
      const titles = new Map<GatheringKind, string[]>();
      for (const { document } of gatherings) for (const kind of document.countedKinds) titles.set(kind, [...(titles.get(kind) ?? []), document.title]);
      for (const [kind, given] of titles) expect(`${kind} ${new Set(given).size >= given.length * 0.6}`).toBe(`${kind} true`);
    }
  });

  it('do most of what the rules ask, and leave a little undone', () => {
    for (const branch of all) {
      const asked = cellsOf(branch).filter(({ state }) => state !== 'not-applicable');
      const done = asked.filter(({ state }) => state === 'done').length;
      expect(done / asked.length).toBeGreaterThan(0.85);
      const missed = asked.filter(({ state }) => state === 'missed');
      expect(missed.length).toBeGreaterThan(0);
      for (const { document } of of(branch, 'explanation')) expect(missed.map(({ id }) => id)).toContain(document.cell);
    }
  });

  it('keep all ledgers, closed for the most part, one or another overdue', () => {
    for (const branch of all) {
      const items = of(branch, 'ledger-item');
      expect(new Set(items.map(({ document }) => document.ledger))).toEqual(new Set(ledgerKind.options));
      const { total, closed, overdue, reviewDue } = ledgerSummary(items, TODAY);
      expect(closed / total).toBeGreaterThan(0.6);
      expect(overdue).toBeGreaterThan(0);
      expect(overdue).toBeLessThan(total / 5);
      expect(reviewDue).toBeLessThan(total / 5);
    }
  });

  it('turn every problem of a 组织生活会 into an item that points back', () => {
    for (const branch of all) {
      const items = new Map(of(branch, 'ledger-item').map(({ id, document }) => [id, document]));
      for (const { id, document } of branch.gatherings) for (const problem of document.lifeMeeting?.problems ?? []) expect(items.get(problem.ledgerItem)).toMatchObject({ title: problem.title, source: { record: id } });
    }
  });

  it('link what was planned with what was held, both ways', () => {
    for (const branch of all) {
      const held = new Map(branch.gatherings.map(({ id, document }) => [id, document]));
      const items = of(branch, 'plan').flatMap(({ id, document }) => document.items.map((item) => ({ plan: id, ...item })));
      for (const item of items.filter(({ record }) => record !== '')) expect(held.get(item.record)?.planned).toBe(`${item.plan}.${item.id}`);
      expect(items.some(({ record }) => record === '')).toBe(true);
    }
  });

  it('say nothing of what was talked about, and hold no identity number', () => {
    for (const branch of all) {
      for (const { document } of of(branch, 'talk')) expect(Object.keys(document).sort()).toEqual(['by', 'followUpDoneOn', 'followUpDueOn', 'form', 'on', 'place', 'purpose', 'with', 'withdrawn', 'withdrawnReason']);
      for (const { document } of entriesOf(branch)) expect(idNumberPaths(document)).toEqual([]);
    }
  });
});

describe('the roster of five years', () => {
  const documents = (branch: SampleBranch) => branch.members.map(({ document }) => document);

  it('has people who lead a 党小组, change it, are ill for a while or abroad', () => {
    expect(documents(teachers).some(({ groups }) => groups.length > 1)).toBe(true);
    expect(documents(teachers).some(({ posts }) => posts.some(({ post }) => post === '党小组组长'))).toBe(true);
    expect(documents(teachers).some(({ exemptions }) => exemptions.some(({ reason }) => reason === 'illness'))).toBe(true);
    expect(documents(teachers).some(({ mobility }) => mobility.some(({ kind }) => kind === 'abroad'))).toBe(true);
  });

  it('is one of students that graduate, or of the retired, by the branch', () => {
    expect(students.name).toContain('学生党支部');
    expect(documents(students).filter(({ memberType }) => memberType === 'student').length).toBeGreaterThan(10);
    expect(documents(students).some(({ mobility }) => mobility.some(({ kind }) => (kind as string) === 'graduate'))).toBe(true);
    expect(new Set(documents(retired).map(({ memberType }) => memberType))).toEqual(new Set(['retired']));
  });

  it.each([2, 7])('has exactly as many as asked for on the last day, in branch %i', (index) => {
    for (const members of [7, 16, 24]) expect(sampleBranch({ seed: 5, index, from: 2021, to: 2025, members }).members.filter(({ document }) => belongsOn(document, TODAY))).toHaveLength(members);
  });
});

it('stands on any day as it stood then: nothing of later, and what was closed later is open', () => {
  const then = branchUntil(teachers, '2023-09-15');
  expect(then.gatherings.every(({ document }) => document.start < '2023-09-16')).toBe(true);
  expect(then.gatherings.at(-1)?.document.start.slice(0, 7)).toBe('2023-09');
  expect(JSON.stringify(of(then, 'ledger-item').map(({ document }) => [document.closedOn, document.reviewedOn, document.progress]))).not.toMatch(/"202[45]-|2023-1[012]/);
  expect(of(then, 'dues').at(-1)?.document).toMatchObject({ year: 2023, publishedOn: '' });
  expect(then.members.every(({ document }) => document.departedOn <= '2023-09-15')).toBe(true);
});
