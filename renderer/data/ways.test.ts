import { describe, expect, it } from 'vitest';
import { GATHERING_KINDS, type Cell } from '../../electron/contract';
import { recordHref, wayTo } from './ways';

const TODAY = '2026-11-22';
const NOVEMBER = { unit: 'month', name: '2026-11', from: '2026-11-01', until: '2026-11-30' } as const;
const AUGUST = { unit: 'month', name: '2026-08', from: '2026-08-01', until: '2026-08-31' } as const;
const YEAR = { unit: 'year', name: '2026', from: '2026-01-01', until: '2026-12-31' } as const;
const member = { type: 'member', id: 'm1', name: '王建国' } as const;

function cell(fields: Partial<Omit<Cell, 'state' | 'reason'>> & { readonly state?: 'done' | 'due' | 'missed' }): Cell {
  const period = fields.period ?? NOVEMBER;
  return {
    id: 'x', rule: 'R1', layer: 'central', article: null, source: '', title: '', certainty: 'read', demand: 'gatherings', kinds: [], subject: { type: 'branch' }, required: 1, counted: 0, records: [], unassigned: 0, completedOn: '',
    dueOn: period.until, daysLeft: 0, remindFrom: period.from, reminding: true, lateDays: 0, explanation: null, anniversary: null, structure: null, ...fields, period, state: fields.state ?? 'due',
  };
}
const hrefOf = (fields: Parameters<typeof cell>[0]): string | undefined => wayTo(cell(fields), TODAY)?.href;

describe('a gap leads to its form', () => {
  it.each(GATHERING_KINDS)('of every kind: %s', (kind) => {
    expect(hrefOf({ kinds: [kind] })).toBe(`/gatherings/new/${kind}`);
    expect(wayTo(cell({ kinds: [kind], period: AUGUST, state: 'missed' }), TODAY)).toEqual({ href: `/gatherings/new/${kind}?on=2026-08-31`, word: 'enter' });
  });
  it('with the 党小组 and the day that are known', () => {
    expect(hrefOf({ kinds: ['group-meeting'], subject: { type: 'group', id: 'g2', name: '第二党小组' }, period: AUGUST, state: 'missed' })).toBe('/gatherings/new/group-meeting?on=2026-08-31&group=g2');
  });
  it('on the day by which a superior wants it, and on the anniversary itself', () => {
    expect(hrefOf({ kinds: ['theme-day'], period: AUGUST, dueOn: '2026-08-25', state: 'missed' })).toBe('/gatherings/new/theme-day?on=2026-08-25');
    expect(hrefOf({ kinds: ['political-birthday'], demand: 'anniversary', subject: member, anniversary: { on: '2026-11-28', years: 32 } })).toBe('/gatherings/new/political-birthday?on=2026-11-28');
  });
  it('or to its register: 谈话, 党费 by year, a member, the organisation', () => {
    expect(hrefOf({ demand: 'talks', subject: member, period: YEAR })).toBe('/talks/new?with=m1');
    expect(hrefOf({ demand: 'contact', subject: member, period: YEAR })).toBe('/talks/new?with=m1');
    expect(hrefOf({ demand: 'hours', kinds: ['study-session'], subject: member, period: YEAR })).toBe('/gatherings/new/study-session');
    expect(hrefOf({ demand: 'dues-paid' })).toBe('/dues?year=2026');
    expect(hrefOf({ demand: 'dues-published', period: YEAR })).toBe('/dues/publication?year=2026');
    expect(hrefOf({ demand: 'retention', subject: member })).toBe('/members/m1');
    expect(hrefOf({ demand: 'structure', period: YEAR })).toBe('/organisation');
    expect(hrefOf({ demand: 'election', kinds: ['election'], period: YEAR })).toBe('/gatherings/new/election');
  });
  it('and nowhere for what is done, or for a kind of a newer program', () => {
    expect(hrefOf({ kinds: ['theme-day'], state: 'done' })).toBeUndefined();
    expect(hrefOf({ kinds: ['future-meeting'] })).toBeUndefined();
  });
  it('where the dates of the 学期 are missing, to the rules that have them', () => {
    const without: Cell = { ...cell({ kinds: ['party-lecture'] }), state: 'not-applicable', reason: { code: 'no-calendar', unit: 'semester' } };
    expect(wayTo(without, TODAY)).toEqual({ href: '/rules', word: 'toRules' });
  });
});

it('leads from what counts to its record', () => {
  expect([recordHref({ kind: 'gathering', id: 'g', on: '2026-03-01' }), recordHref({ kind: 'talk', id: 't', on: '2026-03-01' }), recordHref({ kind: 'dues', id: 'd', on: '2026-03-01' })]).toEqual(['/gatherings/g', '/talks/t/edit', '/dues?year=2026']);
});
