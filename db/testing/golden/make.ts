import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptDevice } from '../../exchange/devices';
import { invitationByNonce, keepInvitation } from '../../exchange/invite';
import { lookAtFile } from '../../exchange/take-in';
import { writeDownward, writeEnrolment, writeInvitation, writeReport } from '../../exchange/send';
import { writeMerge } from '../../exchange/send-own';
import { newDeviceKeys, type Moment, type Office } from '../../office/office';
import { addAttachment } from '../../office/attachments';
import { reviewRecords } from '../../office/review';
import { reviewOfRecord } from '../../office/reviews';
import { saveRecord } from '../../office/save';
import { submitRecords } from '../../office/submit';
import type { JsonObject } from '../../records/canonical';
import { canonicalOrThrow } from '../../records/canonical';
import { sha256, signBytes } from '../../records/sign';
import { digestOf, sign } from '../../records/statements';
import { makeVersion, type Version } from '../../records/version';
import { aGathering, aMember } from '../builders';
import { must } from '../confirmed';
import { aJpeg } from '../files';
import { assemble, partsOf, type Parts } from '../fuzz/opened-parts';
import { aMoment } from '../office';
import { PowerCutFiles } from '../power-cut';
import { StickInMemory } from '../stick-in-memory';
import { outcomeOf, type Expected } from './outcome';
import { GOLDEN, goldenKeys, goldenWorld, SIDES, type GoldenWorld } from './world';

/**
 * Writes the golden packages of this version of the program and what became of each (`node build/golden.mjs VERSION`). Run
 * once for a release; what was written then is never written again, and every later program must come to the same.
 */
export async function makeGolden(version: string): Promise<void> {
  await makeKeys();
  const folder = join(GOLDEN, version);
  if (existsSync(folder)) throw new Error(`${version} is there already and stays as it is`);
  mkdirSync(folder, { recursive: true });
  const files = await packages(goldenWorld(goldenKeys()));
  for (const [name, { bytes }] of Object.entries(files)) writeFileSync(join(folder, `${name}.zbb`), bytes);
  for (const [name, { bytes: _, ...about }] of Object.entries(files)) {
    const expected: Expected = { ...about, outcome: await openedAnew(folder, name, about) };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`);
  }
}

async function makeKeys(): Promise<void> {
  const file = join(GOLDEN, 'keys.json');
  if (existsSync(file)) return;
  mkdirSync(GOLDEN, { recursive: true });
  const keys = await Promise.all(SIDES.map(async (side) => [side, await newDeviceKeys()]));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`);
}

/** The outcome of one golden package in a world of its own; the same for whoever makes it and whoever tests it. */
export async function openedAnew(folder: string, name: string, { reader, before, answers }: Omit<Expected, 'outcome'>): Promise<Expected['outcome']> {
  const world = goldenWorld(goldenKeys());
  const bytesOf = (file: string): Buffer => readFileSync(join(folder, `${file}.zbb`));
  if (answers) await noteInvitation(world.superior, bytesOf(answers.invitation), answers.paperCode);
  for (const file of before) await outcomeOf(world[reader], bytesOf(file));
  return outcomeOf(world[reader], bytesOf(name));
}

/** The superior's own note of an invitation that it had written in another life. */
async function noteInvitation(superior: Office, bytes: Buffer, paperCode: string): Promise<void> {
  const files = PowerCutFiles.holding(new Map([['/stick/invitation.zbb', bytes]]));
  const { manifest } = await partsOf(files, '/stick/invitation.zbb', superior.keys.sealingSecret);
  const invitation = manifest['invitation'] as unknown as Parameters<typeof keepInvitation>[1];
  must(saveRecord(superior, aMoment(), { record: invitation.slot.record, kind: 'subordinate', document: { code: invitation.slot.code, name: invitation.slot.name, type: 'branch' }, heads: [] }));
  keepInvitation(superior, invitation, paperCode);
  if (!invitationByNonce(superior, invitation.nonce)) throw new Error('no invitation');
}

type Made = Omit<Expected, 'outcome'> & { readonly bytes: Uint8Array };

async function packages({ superior, branch, second, newcomer, slot }: GoldenWorld): Promise<Record<string, Made>> {
  const moment = aMoment();
  const stick = new StickInMemory();
  const bytesOf = (path: string): Uint8Array => stick.files.snapshot().get(path) ?? new Uint8Array(0);
  work(branch, moment);
  const report = must(await writeReport(branch, moment, '2026-10', true, stick.drop('branch')));
  const merge = must(await writeMerge(branch, moment, second.device, true, stick.drop('branch')));
  must(await stick.take(superior, moment, report.path));
  must(acceptDevice(superior, moment, second.device));
  judge(superior, branch.org, moment);
  const downward = must(await writeDownward(superior, moment, slot, stick.drop('superior')));

  const free = moment.newId();
  must(saveRecord(superior, moment, { record: free, kind: 'subordinate', document: { code: '130534-001-02', name: '初中部教师党支部', type: 'branch' }, heads: [] }));
  const invited = must(await writeInvitation(superior, moment, free, (length) => new Uint8Array(length).fill(7), stick.drop('superior')));
  const looked = must(await lookAtFile(newcomer, moment, stick.files, '/incoming', invited.file.path));
  if (looked.plan.kind !== 'invitation') throw new Error(looked.plan.kind);
  const enrolled = must(await writeEnrolment(newcomer, moment, looked.plan.invitation, invited.paperCode, stick.drop('newcomer')));

  const parts = await partsOf(stick.files, report.path, superior.keys.sealingSecret);
  const again = (changed: Parts, manifest: (manifest: JsonObject) => JsonObject = (same) => same): Promise<Buffer> =>
    assemble(changed, { manifest }, branch.keys.signingSecret, [superior.keys.sealingKey, branch.keys.sealingKey]);
  return {
    report: { reader: 'superior', before: [], bytes: bytesOf(report.path) },
    merge: { reader: 'second', before: [], bytes: bytesOf(merge.path) },
    downward: { reader: 'second', before: ['merge'], bytes: bytesOf(downward.path) },
    invitation: { reader: 'newcomer', before: [], bytes: bytesOf(invited.file.path) },
    enrolment: { reader: 'superior', before: [], answers: { invitation: 'invitation', paperCode: invited.paperCode }, bytes: bytesOf(enrolled.file.path) },
    'older-documents': { reader: 'superior', before: [], bytes: await again(withRecords(parts, branch, OLDER)) },
    'newer-writer': { reader: 'superior', before: [], bytes: await again(withNewerStatements(withRecords(parts, branch, NEWER), branch)) },
    'newer-format': { reader: 'superior', before: [], bytes: await again(parts, (manifest) => ({ ...manifest, format: 2 })) },
    'newer-feature': { reader: 'superior', before: [], bytes: await again(parts, (manifest) => ({ ...manifest, features: ['zstd'] })) },
  };
}

/** A meeting with a photo, one that was corrected, one that was withdrawn, and two people. */
function work(branch: Office, moment: Moment): void {
  const photo = must(addAttachment(branch, moment, '合影.jpg', aJpeg()));
  const documents = [
    aGathering({ title: '讨论刘洋同志转正', start: '2026-10-09T15:30', end: '2026-10-09T17:00', attachments: [{ id: 'a', sort: 0, removed: false, kind: 'photo', title: photo.name, sheets: null, file: { ...photo, carried: true } }] }),
    aGathering({ title: '学习党章', start: '2026-10-16T15:30', end: '2026-10-16T16:30' }),
    aGathering({ title: '误录的会议', start: '2026-10-17T15:30', end: '2026-10-17T16:30' }),
  ];
  for (const name of ['王建国', '李淑芬']) must(saveRecord(branch, moment, { record: moment.newId(), kind: 'member', document: aMember({ name }), heads: [] }));
  const saved = documents.map((document) => must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document, heads: [] })));
  must(submitRecords(branch, moment, saved.map(({ record }) => record)));
  const [, second, third] = saved;
  const edit = (made: (typeof saved)[number] | undefined, document: object): void => void must(saveRecord(branch, moment, { record: made?.record ?? '', kind: 'gathering', document, heads: [made?.version ?? ''] }));
  edit(second, { ...documents[1], title: '学习党章第一章' });
  edit(third, { ...documents[2], withdrawn: true, withdrawnReason: '误录' });
  must(submitRecords(branch, moment, [second?.record ?? '', third?.record ?? '']));
}

/** One returned, rules of its own. */
function judge(superior: Office, org: string, moment: Moment): void {
  const [record = ''] = (superior.db.prepare(`SELECT record FROM gathering WHERE org = ? AND title = '学习党章第一章'`).pluck().all(org) as string[]);
  must(reviewRecords(superior, moment, [{ record, versions: reviewOfRecord(superior, record).versions }], { outcome: 'returned', reason: '缺签到表', fields: ['attendance'], deadline: '2026-12-31' }));
  must(saveRecord(superior, moment, { record: moment.newId(), kind: 'rule-set', document: { layer: 'superior', title: '关于党课的通知', rules: [{ id: 'a', tightens: 'R4', unit: 'quarter', minimum: 1 }] }, heads: [] }));
}

type Given = Pick<Version, 'kind' | 'schema' | 'document'>;

/** A meeting as the first version of the form had it: everything that came later is not there. */
const OLDER: readonly Given[] = [
  { kind: 'gathering', schema: 1, document: { mainKind: 'party-meeting', countedKinds: ['party-meeting'], title: '早先的支部党员大会', start: '2026-10-09T15:30', end: '2026-10-09T17:00', place: '行政楼 302', withdrawn: false } },
];

/** What a program of tomorrow may write: a field more, a higher document number, a kind of its own; and a record that does not fit even then. */
const meeting = { mainKind: 'party-meeting', countedKinds: ['party-meeting'], start: '2026-10-09T15:30', withdrawn: false };
const NEWER: readonly Given[] = [
  { kind: 'gathering', schema: 1, document: { ...meeting, title: '多一个字段', weather: { sky: '多云' } } },
  { kind: 'gathering', schema: 2, document: { ...meeting, title: '更高的文档编号', start: '2026-10-10T15:30' } },
  { kind: 'visit', schema: 1, document: { place: '烈士陵园', withdrawn: false } },
  { kind: 'visit', schema: 1, document: { place: '', withdrawn: false } },
];

/** The report with other records in the place of its own. */
function withRecords(parts: Parts, { org, device, keys }: Office, given: readonly Given[]): Parts {
  const versions = given.map((one, at) => must(makeVersion({ ...one, record: sha256(`golden ${one.kind} ${at}`).slice(0, 32), org, parents: [], device, author: '周海涛', savedAt: '2026-10-20T08:00:00.000Z' })));
  const records = versions.map(({ id, version }) => ({ record: version.record, kind: version.kind, version: id, withdrawn: false, replaces: [] }));
  const submission = sign({ kind: 'submission', org, device, statedAt: '2026-10-20T08:00:00.000Z', records }, keys.signingSecret);
  const statements = [{ value: submission.statement as unknown as JsonObject, signature: submission.signature }];
  return { manifest: { ...parts.manifest, submitted: { digest: digestOf([submission.id]), count: 1 } }, statements, versions: versions.map(({ bytes }) => bytes), blobs: [] };
}

function withNewerStatements(parts: Parts, { org, device, keys }: Office): Parts {
  const said = ['出勤', undefined].map((of) => ({ kind: 'assessment', org, device, statedAt: '2026-10-20T08:00:00.000Z', ...(of === undefined ? {} : { of }) }));
  return { ...parts, statements: [...parts.statements, ...said.map((value) => ({ value, signature: signBytes(value.kind, canonicalOrThrow(value), keys.signingSecret) }))] };
}
