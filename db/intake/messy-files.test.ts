import { describe, expect, it } from 'vitest';
import { planIntake } from './plan';
import { USUAL_OPTIONS, type IntakePlan } from './intake-plan';
import { readFile } from './read-file';
import { bestSheet } from './choose';
import type { Failure } from '../domain/failure';
import type { Sheet } from '../domain/intake/sheet';
import { err, ok, type Result } from '../domain/result';
import type { Office } from '../office/office';
import { saveRecord } from '../office/save';
import { recordRow, documentOfRow } from '../office/records';
import { countVersions } from '../store/versions';
import { HOSTILE_FILES } from '../testing/intake/hostile-files';
import type { MessyFile } from '../testing/intake/messy-file';
import { OTHER_FILES } from '../testing/intake/other-files';
import { ROSTER_FILES } from '../testing/intake/roster-files';
import { aMoment, anOffice } from '../testing/office';

/** A branch with two groups; for the tree the organisation stands above others. */
async function officeFor({ kind }: MessyFile): Promise<Office> {
  const office = await anOffice(kind === 'tree' ? { role: 'superior', code: '99', name: '教育局党委' } : {});
  const moment = aMoment();
  const found = recordRow(office.db, office.org);
  if (!found) throw new Error('no organisation');
  const groups = ['第一党小组', '第二党小组'].map((name, sort) => ({ id: `g${sort}`, sort, name }));
  saveRecord(office, moment, { record: office.org, kind: 'organisation', document: { ...documentOfRow(found, 'organisation'), groups }, heads: JSON.parse(found.heads) as string[] });
  if (kind === 'records') for (const name of ['王建国', '李芳']) saveRecord(office, moment, { record: moment.newId(), kind: 'member', document: { name, joinedOn: '2003-06-01', confirmedOn: '2004-06-01' }, heads: [] });
  return office;
}

async function lookAt(office: Office, file: MessyFile): Promise<Result<{ readonly plan: IntakePlan; readonly sheets: readonly Sheet[] }, Failure>> {
  const sheets = await readFile(file.bytes(), file.name, file.kind);
  if (!sheets.ok) return sheets;
  const chosen = bestSheet(office, file.kind, sheets.value);
  const plan = planIntake(office, aMoment(), file.kind, sheets.value[chosen.at] as Sheet, chosen.guess, chosen.mapping, { ...USUAL_OPTIONS, ...file.options });
  return plan.ok ? ok({ plan: plan.value, sheets: sheets.value }) : err(plan.error);
}

const ALL = [...ROSTER_FILES, ...HOSTILE_FILES, ...OTHER_FILES];

describe('a file as people bring it', () => {
  it('stands here in more than fifty forms, each with what becomes of it', () => expect(ALL.length).toBeGreaterThan(50));

  it.each(ALL.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const office = await officeFor(file);
    const before = countVersions(office.db);
    const looked = await lookAt(office, file);
    const { becomes } = file;
    expect(countVersions(office.db), 'a look changes nothing').toBe(before);
    if ('failure' in becomes) {
      expect(looked.ok ? 'was read' : looked.error.code).toBe(becomes.failure);
      return;
    }
    if (!looked.ok) throw new Error(looked.error.code);
    const { plan, sheets } = looked.value;
    const said = plan.lines.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect({ ...plan.counts, said }).toMatchObject({ new: becomes.new, known: becomes.known, bad: becomes.bad });
    if (becomes.problems) expect([...said].sort()).toEqual([...becomes.problems].sort());
    const skipped = plan.skipped.reduce<Record<string, number>>((sum, { why }) => ({ ...sum, [why]: (sum[why] ?? 0) + 1 }), {});
    if (becomes.skipped) expect(skipped).toEqual(becomes.skipped);
    const of = (field: string): string[] => plan.lines.map(({ values }) => values[field] ?? '');
    if (becomes.names) expect(of('name')).toEqual(becomes.names);
    if (becomes.joined) expect(of('joinedOn')).toEqual(becomes.joined);
    if (becomes.births) expect(of('birthMonth')).toEqual(becomes.births);
    if (becomes.groups !== undefined) expect(of('group').filter((group) => group !== '')).toHaveLength(becomes.groups);
    if (becomes.phones !== undefined) expect(of('phone').filter((phone) => phone !== '')).toHaveLength(becomes.phones);
    const saves = plan.saves(new Set(plan.lines.map(({ row }) => row)), { update: new Set(), guests: true });
    const kept = JSON.stringify([plan.lines, saves, bestSheet(office, file.kind, sheets).guess]);
    if (becomes.noIds) expect(kept).not.toMatch(/1101051949|1\.10105/);
  });
});
