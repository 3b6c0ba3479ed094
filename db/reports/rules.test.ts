import { expect, it } from 'vitest';
import { ruleDocument } from '../domain/rule-document';
import type { Office } from '../office/office';
import { saveRecord } from '../office/save';
import { must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { previewRules, rulesView } from './rules';

const moment = aMoment();
const TODAY = '2026-11-22';
const lectures = (unit: 'quarter' | 'year', minimum: number) => ({ layer: 'branch', title: '本支部年度安排', rules: [{ id: 'a', tightens: 'R4', unit, minimum }] });
const keep = (office: Office, document: object): string => must(saveRecord(office, moment, { record: moment.newId(), kind: 'rule-set', document, heads: [] })).record;

it('lists the built-in rules with how sure they are, and what a later layer asks instead', async () => {
  const office = await anOffice();
  const set = keep(office, lectures('quarter', 1));
  const { rules, sets } = rulesView(office, TODAY);
  const shown = rules.filter(({ rule }) => rule.id === 'R4').map(({ rule, superseded, set: from }) => [rule.layer, rule.minimum, superseded, from]);
  expect(shown).toEqual([['central', 0, true, ''], ['branch', 1, false, set]]);
  expect(rules.find(({ rule }) => rule.id === 'R10')?.rule.certainty).toBe('secondary');
  expect(sets.map(({ own, document }) => [own, document.title])).toEqual([[true, '本支部年度安排']]);
});

it('says against what an entry would loosen', async () => {
  const office = await anOffice();
  keep(office, { ...lectures('quarter', 1), layer: 'branch' });
  const { problems, changes } = previewRules(office, TODAY, null, ruleDocument.parse({ ...lectures('year', 1), title: '又一份', from: '2026-01-01' }));
  expect(problems).toMatchObject([{ code: 'loosens', rule: 'a', base: { id: 'R4', unit: 'quarter', minimum: 1 } }]);
  expect(changes).toEqual([]);
});

it('shows what the running year would ask, and keeps nothing of it', async () => {
  const office = await anOffice();
  must(saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document: { mainKind: 'party-lecture', countedKinds: ['party-lecture'], start: '2026-05-08T15:00' }, heads: [] }));
  const { changes, problems } = previewRules(office, TODAY, null, ruleDocument.parse(lectures('quarter', 1)));
  expect(changes).toMatchObject([{ rule: { id: 'R4', unit: 'quarter' }, before: { minimum: 0 }, year: { done: 1, missed: 2, due: 1, notApplicable: 0 } }]);
  expect(problems).toEqual([]);
  expect(rulesView(office, TODAY).sets).toEqual([]);
});

it('shows what a superior would ask of those below, without counting its own meetings', async () => {
  const office = await anOffice({ role: 'superior' });
  const { changes } = previewRules(office, TODAY, null, ruleDocument.parse({ ...lectures('quarter', 2), layer: 'superior' }));
  expect(changes).toMatchObject([{ rule: { id: 'R4', minimum: 2, layer: 'superior' }, year: null }]);
});
