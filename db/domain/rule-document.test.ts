import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { RULE_ARTICLES } from './articles';
import { COMPLIANCE_RULES } from './compliance-rules';
import { ruleDocument, rulesInForce, type RuleDocument } from './rule-document';
import { USUAL_CONVERSION, conversionOn, hoursBetween } from './study-hours';

const entry = (id: string, fields: Partial<z.input<typeof ruleDocument>>): { id: string; document: RuleDocument } => ({ id, document: ruleDocument.parse({ layer: 'superior', title: id, ...fields }) });
const tighten = (rule: string, fields: object): object => ({ id: 'x', tightens: rule, ...fields });
const rulesOf = (...items: object[]): Partial<z.input<typeof ruleDocument>> => ({ rules: items as z.input<typeof ruleDocument>['rules'] & object });

describe('the built-in rules', () => {
  it('are R1 to R16, each with an article', () => {
    const numbers = new Set(COMPLIANCE_RULES.map(({ id }) => id.split('-')[0]));
    expect([...numbers]).toEqual(Array.from({ length: 16 }, (_, n) => `R${n + 1}`));
    expect(COMPLIANCE_RULES.filter(({ article, layer }) => article === null || layer !== 'central')).toEqual([]);
    expect(COMPLIANCE_RULES.filter(({ article }) => article !== null && !RULE_ARTICLES.includes(article))).toEqual([]);
  });

  it('say which of them are not the regulation’s own words', () => {
    expect(COMPLIANCE_RULES.filter(({ certainty }) => certainty !== 'read').map(({ id, certainty }) => [id, certainty])).toEqual([['R8', 'own'], ['R10', 'secondary'], ['R10-training', 'secondary']]);
  });

  it('set no number where the regulation has none', () => {
    expect(COMPLIANCE_RULES.filter(({ minimum }) => minimum === 0).map(({ id }) => id)).toEqual(['R4', 'R15', 'R15-oath']);
  });
});

describe('the layers', () => {
  const topmost = entry('p', { order: 0, ...rulesOf(tighten('R4', { unit: 'year', minimum: 1 })) });
  const county = entry('c', { order: 1, ...rulesOf(tighten('R4', { unit: 'half-year', minimum: 1 })) });
  const branch = entry('b', { layer: 'branch', ...rulesOf(tighten('R4', { unit: 'quarter', minimum: 1 })) });

  it('lie over each other from the top down, whatever the order of the documents', () => {
    for (const order of [[topmost, county, branch], [branch, county, topmost], [county, branch, topmost]]) {
      const { rules, problems } = rulesInForce(order);
      expect(rules.filter(({ id }) => id === 'R4').map(({ layer, source, unit, rank }) => [layer, source, unit, rank])).toEqual([['central', '', 'year', 0], ['superior', 'p', 'year', 1], ['superior', 'c', 'half-year', 2], ['branch', 'b', 'quarter', 3]]);
      expect(problems).toEqual([]);
    }
  });

  it('keep the article of the rule that they tighten', () => {
    expect(rulesInForce([branch]).rules.at(-1)).toMatchObject({ id: 'R4', layer: 'branch', article: 'branch-rules-16', source: 'b' });
  });

  it('do not loosen, and name the entry that tried', () => {
    const lax = entry('l', rulesOf(tighten('R2', { unit: 'quarter' }), { ...tighten('R16', { minimum: 9 }), id: 'y' }, { ...tighten('R99', { minimum: 9 }), id: 'z' }));
    expect(rulesInForce([lax])).toMatchObject({ problems: [{ code: 'loosens', document: 'l', rule: 'x' }, { code: 'loosens', document: 'l', rule: 'y' }, { code: 'unknown-rule', document: 'l', rule: 'z' }] });
    expect(rulesInForce([lax]).rules).toEqual(COMPLIANCE_RULES);
  });

  it('may ask for as much in another unit', () => {
    expect(rulesInForce([entry('s', rulesOf(tighten('R1', { unit: 'half-year', minimum: 2 })))]).problems).toEqual([]);
  });

  it('add a rule only when it says all that it asks, of those whom it can be asked of', () => {
    const added = { id: 'x', title: '警示教育', unit: 'half-year', minimum: 1, demand: { type: 'gatherings', kinds: ['warning-education'] } };
    const accepts = (rule: object): boolean => ruleDocument.safeParse({ layer: 'superior', title: 's', rules: [rule] }).success;
    expect([accepts(added), accepts({ ...added, unit: undefined }), accepts({ ...added, demand: undefined })]).toEqual([true, false, false]);
    expect([accepts({ ...added, demand: { type: 'hours', kinds: ['study-session'] } }), accepts({ ...added, applies: 'members', demand: { type: 'hours', kinds: ['study-session'] } })]).toEqual([false, true]);
    expect([accepts({ ...added, demand: { type: 'points' } }), accepts({ ...added, minimum: -1 }), accepts({ ...added, dueDay: 32 })]).toEqual([false, false, false]);
  });

  it('give the dates of the 学期, the later layer’s where both name one', () => {
    const city = entry('a', { semesters: [{ name: '秋', from: '2025-09-01', until: '2026-01-20' }, { name: '春', from: '2026-02-23', until: '2026-07-05' }] });
    const school = entry('z', { layer: 'branch', semesters: [{ name: '秋', from: '2025-08-28', until: '2026-01-16' }] });
    expect(rulesInForce([school, city]).semesters.map(({ name, from }) => [name, from])).toEqual([['秋', '2025-08-28'], ['春', '2026-02-23']]);
  });
});

describe('time becomes 学时', () => {
  it.each([
    ['2025-03-01T14:00', '2025-03-01T15:00', 10],
    ['2025-03-01T14:00', '2025-03-01T14:45', 7],
    ['2025-03-01T14:00', '2025-03-01T16:59', 29],
    ['2025-03-01T14:00', '2025-03-01T17:00', 40],
    ['2025-03-01T08:30', '2025-03-01T14:29', 40],
    ['2025-03-01T08:30', '2025-03-01T14:30', 80],
    ['2025-03-01T23:30', '2025-03-02T00:30', 10],
  ])('from %s to %s it is %i tenths', (start, end, tenths) => {
    expect(hoursBetween(start, end)).toBe(tenths);
  });

  it('says nothing without an end, or with one before the start', () => {
    expect([hoursBetween('2025-03-01T14:00', ''), hoursBetween('2025-03-01T14:00', '2025-03-01T13:00'), hoursBetween('2025-03-01T14:00', '2025-03-01T14:00')]).toEqual([null, null, null]);
  });

  it('follows the last layer whose days cover the day', () => {
    const three = { ...USUAL_CONVERSION, halfDay: 30 };
    const dated = [{ from: '2025-01-01', until: '2025-12-31', conversion: three }];
    expect([conversionOn(dated, '2025-12-31').halfDay, conversionOn(dated, '2026-01-01').halfDay, conversionOn([], '2025-01-01').halfDay]).toEqual([30, 40, 40]);
  });
});
