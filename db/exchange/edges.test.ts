import { beforeAll, describe, expect, it } from 'vitest';
import { chosenMarks, withMarks } from '../domain/edges';
import { figurePeriod } from '../domain/figure-period';
import { edgeMark, edgesOf } from '../office/edges';
import { handedNews, seeHanded } from '../office/handed-news';
import type { Office } from '../office/office';
import { documentOfRow, recordRow } from '../office/records';
import { ruleSets } from '../office/rule-sets';
import { saveRecord } from '../office/save';
import { giveTemplate, sendTemplateTo, takeTemplateBack, templateBytes, templatesView } from '../office/templates';
import { verifyOffice } from '../office/verify';
import { sampleTemplate } from '../documents/template-sample';
import { askedBelow } from '../reports/asked-below';
import { homeOf } from '../reports/home';
import { dutiesBelow } from '../reports/figures';
import { rulesView, previewRules } from '../reports/rules';
import { listSubordinates } from '../reports/subordinates';
import { rows } from '../store/prepared';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { reportUp } from '../testing/levels';
import { aMoment, anOffice } from '../testing/office';
import { buildProgram } from '../testing/other-program/build-program';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { writeDownward } from './send';
import { lookAtFile } from './take-in';

const moment = aMoment();
const PAPER = 'minutes';
const RULES = { layer: 'superior', title: '关于党课的通知', rules: [{ id: 'a', tightens: 'R4', unit: 'quarter', minimum: 1 }] };

/** A bureau; below it a branch, its neighbour, and a school with a branch of its own. */
const around = (async () => {
  const [top, school] = [await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' }), await anOffice({ code: '0103', name: '第二中学党委', role: 'superior' })];
  const [branch, neighbour, deep] = [await anOffice(), await anOffice({ code: '0102', name: '初中部教师党支部' }), await anOffice({ code: '010301', name: '高中部教师党支部' })];
  const slots = { branch: joinOffices(branch, top, moment), neighbour: joinOffices(neighbour, top, moment), school: joinOffices(school, top, moment), deep: joinOffices(deep, school, moment) };
  return { top, school, branch, neighbour, deep, slots };
})();
let form: Uint8Array;
beforeAll(async () => {
  form = await sampleTemplate(PAPER);
});

async function world() {
  const { slots, ...offices } = await around;
  const [top, school, branch, neighbour, deep] = [offices.top, offices.school, offices.branch, offices.neighbour, offices.deep].map(cloneOffice) as [Office, Office, Office, Office, Office];
  const stick = new StickInMemory();
  const down = async (from: Office, slot: string, to: Office) => {
    const { path } = must(await writeDownward(from, moment, slot, stick.drop(from.device.slice(0, 6))));
    const looked = must(await lookAtFile(to, moment, stick.files, '/incoming', path));
    must(await stick.take(to, moment, path));
    return { path, features: looked.opened.manifest.features, versions: looked.opened.manifest.counts.versions };
  };
  const all = async () => {
    await down(top, slots.branch, branch);
    await down(top, slots.neighbour, neighbour);
    await down(top, slots.school, school);
    await down(school, slots.deep, deep);
  };
  return { top, school, branch, neighbour, deep, slots, stick, down, all, marks: (...orgs: readonly Office[]) => orgs.map(({ org }) => edgeMark(top.org, org)) };
}

/** Puts the set of rules, or to whom it goes; the record. */
function put(office: Office, fields: object, record = moment.newId()): string {
  const found = recordRow(office.db, record);
  const before = found ? documentOfRow(found, 'rule-set') : RULES;
  return must(saveRecord(office, moment, { record, kind: 'rule-set', document: { ...before, ...fields }, heads: found ? (JSON.parse(found.heads) as string[]) : [] })).record;
}
const asks = (office: Office): boolean => ruleSets(office).some(({ document }) => document.title === RULES.title && !document.withdrawn);
const layout = (office: Office): string | undefined => templatesView(office, moment.today).papers.find(({ paper }) => paper === PAPER)?.inForce;

describe('a set of rules for chosen ones', () => {
  it('reaches these and who is below them, and says nothing to anybody else', async () => {
    const { top, school, branch, neighbour, deep, all, marks } = await world();
    put(top, withMarks({ chosen: false, edges: [] }, marks(branch, school)));
    await all();
    expect([branch, school, deep, neighbour].map(asks)).toEqual([true, true, true, false]);
    expect(rows(neighbour.db, `SELECT 1 FROM version WHERE kind = 'rule-set'`)).toEqual([]);
    // Who gets it does not read who else does.
    for (const { org } of [school, neighbour, deep]) expect(rows<{ bytes: string }>(branch.db, `SELECT bytes FROM version WHERE kind = 'rule-set'`).some(({ bytes }) => bytes.includes(org))).toBe(false);
    for (const office of [top, branch, deep]) expect(verifyOffice(office)).toMatchObject({ ok: true });
  });

  it('taken from one edge asks there no more, and what is written in it later does not go there', async () => {
    const { top, school, branch, neighbour, deep, all, down, slots, marks } = await world();
    const record = put(top, {});
    await all();
    expect([branch, neighbour, school, deep].map(asks)).toEqual([true, true, true, true]);
    put(top, withMarks({ chosen: false, edges: [] }, marks(branch)), record);
    await all();
    expect([branch, neighbour, school, deep].map(asks)).toEqual([true, false, false, false]);
    put(top, { from: '2027-01-01' }, record);
    await all();
    expect([branch, neighbour].map(({ db }) => recordRow(db, record)?.document.includes('2027-01-01'))).toEqual([true, false]);
    // Given again, and at last to everybody: all that was written meanwhile comes along and nothing is to be chosen.
    put(top, withMarks(documentOfRow(recordRow(top.db, record) ?? never(), 'rule-set'), marks(branch, neighbour)), record);
    expect((await down(top, slots.neighbour, neighbour)).versions).toBe(4);
    expect([asks(neighbour), recordRow(neighbour.db, record)?.conflicts]).toEqual([true, '[]']);
    put(top, { chosen: false }, record);
    await all();
    expect([branch, neighbour, school, deep].map(asks)).toEqual([true, true, true, true]);
  });

  it('waits in the next 下发 file of those alone to whom it goes', async () => {
    const { top, branch, all, marks } = await world();
    await all();
    const due = () => listSubordinates(top, moment).filter(({ receiptDue }) => receiptDue).map(({ org }) => org);
    expect(due()).toEqual([]);
    put(top, withMarks({ chosen: false, edges: [] }, marks(branch)));
    expect(due()).toEqual([branch.org]);
  });

  it('is asked of these alone in the figures, down to the last level, and in the preview', async () => {
    const { top, school, branch, neighbour, deep, stick, marks } = await world();
    await reportUp(stick, moment, school, top);
    const chosen = withMarks({ chosen: false, edges: [] }, marks(school));
    put(top, chosen);
    const asked = askedBelow(top, moment.today);
    const asksFour = (org: string): boolean => asked.of(org).rules.some(({ id, layer }) => id === 'R4' && layer === 'superior');
    expect([branch, neighbour, school, deep].map(({ org }) => asksFour(org))).toEqual([false, false, true, true]);
    expect(asked.each).toHaveLength(2);
    const duties = dutiesBelow(top, moment.today, figurePeriod('2026Q3') ?? never(), ['unreported', 'missing', 'due', 'done'], 'R4');
    expect(duties.map(({ below }) => below.org).sort()).toEqual([school.org, deep.org].sort());
    expect(previewRules(top, moment.today, null, { ...documentOf(top), ...chosen }).below).toMatchObject({ organisations: 1 });
    expect(edgesOf(top, chosen, [branch.org, school.org])).toEqual([school.org]);
    expect(rulesView(top, moment.today).sets[0]?.document.chosen).toBe(true);
  });

  it('chosen on two computers of the superior goes to whom either chose', async () => {
    const { top, branch, neighbour, stick, marks } = await world();
    const record = put(top, withMarks({ chosen: false, edges: [] }, []));
    const second = await pairOffice(top, moment);
    await carryMerge(stick, moment, top, second);
    for (const [office, org] of [[top, branch], [second, neighbour]] as const) put(office, withMarks(documentOfRow(recordRow(office.db, record) ?? never(), 'rule-set'), marks(org)), record);
    await carryMerge(stick, moment, top, second);
    const merged = recordRow(second.db, record) ?? never();
    expect(merged.conflicts).toBe('[]');
    expect(chosenMarks(documentOfRow(merged, 'rule-set')).sort()).toEqual(marks(branch, neighbour).sort());
  });
});

describe('a template for chosen ones', () => {
  it('is the layout of these alone, also when it is taken from some that had it', async () => {
    const { top, school, branch, neighbour, deep, all, marks } = await world();
    must(giveTemplate(top, moment, PAPER, '统一记录.docx', form, true, marks(branch)));
    await all();
    expect([branch, neighbour, school, deep].map(layout)).toEqual(['above', 'built-in', 'built-in', 'built-in']);
    expect(rows(neighbour.db, 'SELECT 1 FROM blob')).toEqual([]);
    must(sendTemplateTo(top, moment, PAPER, marks(school)));
    await all();
    expect([branch, neighbour, school, deep].map(layout)).toEqual(['built-in', 'built-in', 'above', 'above']);
    expect(templateBytes(deep, PAPER)).toEqual(Buffer.from(form));
    must(sendTemplateTo(top, moment, PAPER, null));
    await all();
    expect([branch, neighbour, school, deep].map(layout)).toEqual(['above', 'above', 'above', 'above']);
    must(takeTemplateBack(top, moment, PAPER));
    expect(sendTemplateTo(top, moment, PAPER, null).ok).toBe(false);
  });
});

describe('what came from above', () => {
  const news = (office: Office) => handedNews(office, moment.today).map(({ kind, what, title, from }) => [kind, what, title, from]);

  it('is news by name until somebody looks, and again when it changes, is withdrawn, or goes to others only', async () => {
    const { top, branch, neighbour, slots, down, marks } = await world();
    const record = put(top, {});
    must(giveTemplate(top, moment, PAPER, '统一记录.docx', form, true));
    expect(news(top)).toEqual([]);
    await down(top, slots.branch, branch);
    expect(news(branch)).toEqual([['rule', 'new', RULES.title, '清河县教育局党委'], ['template', 'new', '会议记录', '清河县教育局党委']]);
    expect(homeOf(branch, moment.today).handed).toHaveLength(2);
    expect([seeHanded(branch, 'rule'), seeHanded(branch, 'rule')]).toEqual([true, false]);
    expect(news(branch)).toEqual([['template', 'new', '会议记录', '清河县教育局党委']]);
    seeHanded(branch, 'template');
    await down(top, slots.branch, branch);
    expect(news(branch)).toEqual([]);
    put(top, { from: '2027-01-01' }, record);
    must(sendTemplateTo(top, moment, PAPER, marks(neighbour)));
    await down(top, slots.branch, branch);
    expect(news(branch)).toEqual([['rule', 'changed', RULES.title, '清河县教育局党委'], ['template', 'gone', '会议记录', '清河县教育局党委']]);
    for (const kind of ['rule', 'template'] as const) seeHanded(branch, kind);
    put(top, { withdrawn: true, withdrawnReason: '另有安排' }, record);
    await down(top, slots.branch, branch);
    expect(news(branch)).toEqual([['rule', 'gone', RULES.title, '清河县教育局党委']]);
    // Who never had it is told nothing.
    await down(top, slots.neighbour, neighbour);
    expect(news(neighbour)).toEqual([['template', 'new', '会议记录', '清河县教育局党委']]);
  });
});

describe('a program from before there were chosen ones', () => {
  it('refuses a file with rules for some, by its feature, and reads one with rules for everybody', async () => {
    const older = await buildProgram([{ file: 'db/exchange/manifest.ts', from: 'ORDER_FILES_FEATURE, EDGES_FEATURE]', to: 'ORDER_FILES_FEATURE]' }]);
    const { top, branch, slots, stick, down, marks } = await world();
    const record = put(top, {});
    expect((await down(top, slots.branch, branch)).features).toEqual([]);
    put(top, withMarks({ chosen: false, edges: [] }, marks(branch)), record);
    const before = contentOf(branch);
    const { path } = must(await writeDownward(top, moment, slots.branch, stick.drop('top')));
    expect(await older.lookAtFile(branch, moment, stick.files, '/incoming', path)).toMatchObject({ ok: false, error: { code: 'file-feature', facts: { feature: 'edges' } } });
    expect(contentOf(branch)).toBe(before);
    put(top, { chosen: false }, record);
    expect((await down(top, slots.branch, branch)).features).toEqual([]);
  });
});

const documentOf = (office: Office) => documentOfRow(recordRow(office.db, ruleSets(office)[0]?.id ?? '') ?? never(), 'rule-set');
function never(): never {
  throw new Error('not there');
}
