import { beforeEach, describe, expect, it } from 'vitest';
import { writeDurably } from '../files/durable';
import { setLevels } from '../office/levels';
import type { Office } from '../office/office';
import { orgTree } from '../office/org-tree';
import { recordRow } from '../office/records';
import { endSlot } from '../office/slots';
import { saveRecord } from '../office/save';
import { submitRecords, submittedFigures } from '../office/submit';
import { verifyOffice } from '../office/verify';
import { digestOf } from '../records/statements';
import { figureLinesOf } from '../store/statements';
import { submissionIds } from '../store/submissions';
import { rows } from '../store/prepared';
import { isPackageDelivered, packagesOut } from '../store/packages';
import { aGathering, anAttendance } from '../testing/builders';
import { joinOffices, must } from '../testing/confirmed';
import { answerAll, aChain, reportAll, reportUp, there, type Levels } from '../testing/levels';
import { aMoment, anOffice } from '../testing/office';
import { packageBytes, pieces } from '../testing/packages';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { receiptsDue } from './collect-receipts';
import { collectReport } from './collect-report';
import { acceptDevice } from './devices';
import { figureWays } from './figure-way';
import { arrivedAt } from './held-above';
import { leaveSuperior } from './leave';
import { treeView } from '../reports/tree-view';
import { revokeDevice } from './revoke';
import { acceptStaged, stagedKeys } from './staged';
import { writeReport } from './send';

const moment = aMoment();
let stick: StickInMemory;
let chain: Levels;
let [top, middle, branch]: Office[] = [];
const at = (office: Office | undefined): Office => there(office);

beforeEach(async () => {
  stick = new StickInMemory();
  chain = await aChain(3, moment);
  [top, middle, branch] = chain.offices;
});

function submitted(office: Office, fields: Parameters<typeof aGathering>[0] = {}): string {
  const record = moment.newId();
  must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering(fields), heads: [] }));
  must(submitRecords(office, moment, [record]));
  return record;
}
const gatherings = (office: Office, org: string): string[] => rows<{ record: string }>(office.db, 'SELECT record FROM gathering WHERE org = :org ORDER BY record', { org }).map(({ record }) => record);

describe('a report of a middle organisation', () => {
  it('carries what those below it said, byte for byte, and the top knows who they are', async () => {
    const record = submitted(at(branch), { title: '讨论换届' });
    await reportAll(stick, moment, chain);
    expect(gatherings(at(top), at(branch).org)).toEqual([record]);
    const said = (office: Office) => rows(office.db, `SELECT id, bytes, signature FROM statement WHERE org = :org AND kind IN ('submission', 'figures') ORDER BY id`, { org: at(branch).org });
    expect(said(at(top))).toEqual(said(at(branch)));
    expect(submittedFigures(at(top), at(branch).org)).toEqual(submittedFigures(at(branch), at(branch).org));
    expect(verifyOffice(at(top))).toMatchObject({ ok: true, wrongSignatures: [] });
    expect(orgTree(at(top), moment.today).nodes.map(({ org, depth, known }) => [org, depth, known])).toEqual([
      [at(top).org, 0, { is: 'self' }], [at(middle).org, 1, { is: 'confirmed' }], [at(branch).org, 2, { is: 'vouched', by: at(middle).org }],
    ]);
  });

  it('carries next time what the top does not hold, and the receipt comes down to the branch', async () => {
    submitted(at(branch));
    await reportAll(stick, moment, chain);
    expect(receiptsDue(at(top))(at(middle).org)).toBe(true);
    await answerAll(stick, moment, chain);
    expect(receiptsDue(at(top))(at(middle).org)).toBe(false);
    expect([...arrivedAt(at(branch), at(top).org, at(branch).org)]).toEqual(submissionIds(at(branch).db, at(branch).org));
    expect(must(collectReport(at(middle), moment, '', false)).submissions).toEqual([]);
    const reports = packagesOut(at(middle).db).filter(({ kind }) => kind === 'report');
    expect(reports.map(({ id }) => isPackageDelivered(at(middle).db, id))).toEqual([true]);
    const second = submitted(at(branch), { title: '学习党章' });
    await reportUp(stick, moment, at(branch), at(middle));
    const next = must(collectReport(at(middle), moment, '', false));
    expect(next.items.map(({ record }) => record)).toEqual([second]);
    expect(verifyOffice(at(branch))).toMatchObject({ ok: true });
  });

  it('says nothing twice, and nothing when there is nothing new', async () => {
    submitted(at(branch));
    await reportAll(stick, moment, chain);
    await answerAll(stick, moment, chain);
    expect(await writeReport(at(middle), moment, '2025-11', false, stick.drop('m'))).toMatchObject({ error: { code: 'nothing-to-write' } });
    await answerAll(stick, moment, chain);
    // The top says of the branch what it said: one receipt however many files.
    const receipts = rows(at(top).db, `SELECT id FROM statement WHERE kind = 'receipt' AND json_extract(bytes, '$.to') = :org`, { org: at(branch).org });
    expect(receipts).toHaveLength(1);
  });

  it('tells the twin of the middle what is held above, and of those below', async () => {
    submitted(at(branch));
    await reportAll(stick, moment, chain);
    await answerAll(stick, moment, chain);
    const twin = await pairOffice(at(middle), moment);
    await carryMerge(stick, moment, at(middle), twin);
    expect(gatherings(twin, at(branch).org)).toHaveLength(1);
    expect(must(collectReport(twin, moment, '', false)).items).toEqual([]);
    expect(verifyOffice(twin)).toMatchObject({ ok: true });
  });

  it('carries nothing of somebody whom the sender does not vouch for', async () => {
    const other = await anOffice({ code: '02', name: '另一个党总支', role: 'superior' });
    joinOffices(other, at(top), moment);
    submitted(at(branch));
    await reportAll(stick, moment, chain);
    // The other one holds the very statements, and no certificate.
    for (const table of ['statement', 'version'] as const) {
      for (const row of rows<Record<string, unknown>>(at(middle).db, `SELECT * FROM ${table} WHERE org = :org`, { org: at(branch).org })) {
        const { seq: _seq, ...found } = row;
        const columns = Object.keys(found);
        other.db.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((one) => `:${one}`).join()})`).run(found);
      }
    }
    expect(must(collectReport(other, moment, '', true)).submissions).toEqual([]);
    // And where it carries them all the same, the whole file is refused.
    const words = rows<{ id: string; bytes: string; signature: string; kind: string; device: string }>(at(middle).db, `SELECT id, bytes, signature, kind, device FROM statement WHERE org = :org AND kind = 'figures'`, { org: at(branch).org })
      .map(({ kind, device, ...one }) => ({ ...one, statement: { kind, device, org: at(branch).org } }));
    await write(stick, await packageBytes({
      manifest: { id: moment.newId(), kind: 'report', app: '0.1.0', sender: { org: other.org, code: '02', name: '另一个党总支' }, number: 1, addressee: at(top).org, period: '', writtenAt: moment.now, base: '', submitted: { digest: digestOf([]), count: 0 } },
      statements: words, versions: () => [], recordsByKind: {}, recipients: [at(top).keys.sealingKey], signingSecret: other.keys.signingSecret,
    }));
    expect(await stick.take(at(top), moment, '/stick/forged.zbb')).toMatchObject({ error: { code: 'statement-refused' } });
  });
});

describe('a second computer of the middle that nobody at the top has looked at', () => {
  it('brings in nobody by itself: whom it names waits with it, whatever else arrives', async () => {
    await reportAll(stick, moment, chain);
    const twin = await pairOffice(at(middle), moment);
    await carryMerge(stick, moment, at(middle), twin);
    const other = await anOffice({ code: '03', name: '新设的支部' });
    joinOffices(other, twin, moment);
    const record = submitted(other);
    await reportUp(stick, moment, other, twin);
    await reportUp(stick, moment, twin, at(top));
    submitted(at(branch));
    await reportAll(stick, moment, chain);
    expect([gatherings(at(top), other.org), new Map(stagedKeys(at(top), moment.today).map(({ org, name }) => [org, name]))]).toEqual([[], new Map([[at(middle).org, '高中部党总支'], [other.org, '新设的支部']])]);
    must(acceptDevice(at(top), moment, twin.device));
    expect([gatherings(at(top), other.org), stagedKeys(at(top), moment.today)]).toEqual([[record], []]);
    expect(verifyOffice(at(top))).toMatchObject({ ok: true });
  });

  it('out of use, no longer vouches for whom it named, if the revocation does not know of that', async () => {
    const twin = await pairOffice(at(middle), moment);
    await carryMerge(stick, moment, at(middle), twin);
    await reportUp(stick, moment, twin, at(top));
    must(acceptDevice(at(top), moment, twin.device));
    const other = await anOffice({ code: '03', name: '新设的支部' });
    joinOffices(other, twin, moment);
    submitted(other);
    await reportUp(stick, moment, other, twin);
    await reportUp(stick, moment, twin, at(top));
    expect(gatherings(at(top), other.org)).toHaveLength(1);
    // The first computer never heard of the new branch.
    must(revokeDevice(at(middle), moment, twin.device, '电脑丢失'));
    await reportUp(stick, moment, at(middle), at(top));
    expect(gatherings(at(top), other.org)).toEqual([]);
    must(acceptStaged(at(top), moment, twin.device));
    expect(gatherings(at(top), other.org)).toHaveLength(1);
  });
});

describe('a branch that comes by two paths', () => {
  it('counts once, and the tree says that it is suspect', async () => {
    const other = await anOffice({ code: '02', name: '另一个党总支', role: 'superior' });
    joinOffices(other, at(top), moment);
    const record = submitted(at(branch));
    await reportAll(stick, moment, chain);
    await answerAll(stick, moment, chain);
    const ofBranch = () => figureLinesOf(at(top).db).filter(({ org }) => org === at(branch).org);
    const lines = ofBranch();
    // It changes its superior, and the old one does not say until when it stood there.
    const moved = at(branch);
    must(leaveSuperior(moved));
    const slot = joinOffices(moved, other, moment);
    await reportUp(stick, moment, moved, other);
    await reportUp(stick, moment, other, at(top));
    expect(gatherings(other, moved.org)).toEqual([record]);
    expect(gatherings(at(top), moved.org)).toEqual([record]);
    expect(ofBranch()).toEqual(lines);
    expect(orgTree(at(top), moment.today).nodes.filter(({ org }) => org === moved.org)).toMatchObject([{ elsewhere: [{}] }]);
    expect(stagedKeys(at(top), moment.today)).toEqual([]);
    // Both say when, and there is one path for each day.
    must(endSlot(at(middle), moment, chain.slots[1] ?? '', '2026-06-30'));
    const found = recordRow(other.db, slot);
    must(saveRecord(other, moment, { record: slot, kind: 'subordinate', document: { ...(JSON.parse(found?.document ?? '{}') as object), from: '2026-07-01' }, heads: JSON.parse(found?.heads ?? '[]') as string[] }));
    for (const one of [at(middle), other]) await reportUp(stick, moment, one, at(top));
    const placed = (day: string) => orgTree(at(top), day).nodes.filter(({ org }) => org === moved.org).map(({ parent, elsewhere }) => [parent, elsewhere.length]);
    expect([placed('2026-06-30'), placed('2026-07-01')]).toEqual([[[at(middle).org, 0]], [[other.org, 0]]]);
  });

  it('may come back to the superior that it has left', async () => {
    must(leaveSuperior(at(branch)));
    expect(leaveSuperior(at(branch))).toMatchObject({ error: { code: 'no-superior' } });
    submitted(at(branch));
    expect(await writeReport(at(branch), moment, '2025-11', false, stick.drop('b'))).toMatchObject({ error: { code: 'no-superior' } });
    // The same keys answer a new invitation for the same place.
    at(middle).db.prepare('DELETE FROM peer WHERE org = ?').run(at(branch).org);
    joinOffices(at(branch), at(middle), moment);
    expect(await reportUp(stick, moment, at(branch), at(middle))).toBeDefined();
  });
});

describe('汇总', () => {
  const MARKED = { title: '标记词题目', place: '标记词地点', attendance: [anAttendance(1, { name: '标记词姓名' })], chair: { name: '标记词主持', post: '书记' } };
  const allFigures = { own: {}, below: { 'party-meeting': 'figures' as const } };

  it('carries figures and no word of a record; what was carried once is kept true', async () => {
    const early = submitted(at(branch), { title: '先报的' });
    await reportAll(stick, moment, chain);
    must(setLevels(at(middle), moment, allFigures));
    submitted(at(branch), MARKED);
    must(submitRecords(at(branch), moment, [correct(at(branch), early)]));
    await reportAll(stick, moment, chain);
    expect(gatherings(at(top), at(branch).org)).toEqual([early]);
    expect(rows<{ title: string }>(at(top).db, 'SELECT title FROM gathering').map(({ title }) => title)).toEqual(['更正过的']);
    expect(figureLinesOf(at(top).db).filter(({ org }) => org === at(branch).org).map(({ line }) => (JSON.parse(line) as { gatherings: number }).gatherings).filter((n) => n > 0)).toEqual([2]);
    const texts = ['statement', 'version', 'staged'].flatMap((table) => rows<{ bytes: string }>(at(top).db, `SELECT bytes FROM ${table}`)).map(({ bytes }) => bytes).join('\n');
    expect(texts).not.toContain('标记词');
  });

  it('shows for each month how far its figures are', async () => {
    must(setLevels(at(middle), moment, allFigures));
    submitted(at(branch));
    await reportUp(stick, moment, at(branch), at(middle));
    const states = () => figureWays(at(middle)).filter(({ month }) => month === '2025-11').map(({ org, month, state }) => [org, month, state]);
    expect(states()).toEqual([[at(branch).org, '2025-11', 'submitted']]);
    await reportUp(stick, moment, at(middle), at(top));
    expect(states()).toEqual([[at(branch).org, '2025-11', 'written']]);
    // The stick is lost: the figures go again.
    await reportUp(stick, moment, at(middle), at(top));
    await answerAll(stick, moment, chain);
    expect(states()).toEqual([[at(branch).org, '2025-11', 'counted']]);
    expect(await writeReport(at(middle), moment, '2025-11', false, stick.drop('m'))).toMatchObject({ error: { code: 'nothing-to-write' } });
  });
});

async function write(onto: StickInMemory, bytes: Buffer): Promise<void> {
  must(await writeDurably(onto.files, '/stick/forged.zbb', pieces(bytes)));
}

function correct(office: Office, record: string): string {
  const { heads, document } = rows<{ heads: string; document: string }>(office.db, 'SELECT heads, document FROM record WHERE id = :record', { record })[0] ?? { heads: '[]', document: '{}' };
  must(saveRecord(office, moment, { record, kind: 'gathering', document: { ...(JSON.parse(document) as object), title: '更正过的' }, heads: JSON.parse(heads) as string[] }));
  return record;
}

it('a report of the middle that comes before an earlier one shows a gap of the branch, and a lost one comes again', async () => {
  const missing = (): boolean[] => treeView(at(top), moment, moment.today).lines.map(({ missing: gap }) => gap);
  submitted(at(branch));
  await reportAll(stick, moment, chain);
  await answerAll(stick, moment, chain);
  const earlier = submissionIds(at(top).db, at(branch).org);
  submitted(at(branch), { title: '丢了的一次' });
  await reportUp(stick, moment, at(branch), at(middle));
  must(await writeReport(at(middle), moment, '2025-11', false, stick.drop('lost')));
  await reportUp(stick, moment, at(middle), at(top));
  expect(gatherings(at(top), at(branch).org)).toHaveLength(2);
  // The top restores a backup from before the second one, and remembers that it was told of more.
  at(top).db.prepare(`DELETE FROM statement WHERE kind = 'submission' AND org = ? AND id NOT IN (SELECT value FROM json_each(?))`).run(at(branch).org, JSON.stringify(earlier));
  expect(missing()).toEqual([false, false, true]);
});
