import type { Failure } from '../../domain/failure';
import type { Result } from '../../domain/result';
import type { Files } from '../../files/files';
import { addAttachment } from '../../office/attachments';
import { changeOrder, giveOrder } from '../../office/orders';
import { newDeviceKeys, type Moment, type Office } from '../../office/office';
import type { PackageKind } from '../../records/statements';
import { reviewRecords } from '../../office/review';
import { reviewOfRecord } from '../../office/reviews';
import { saveRecord } from '../../office/save';
import { submitRecords } from '../../office/submit';
import { joinAsSecond } from '../../exchange/join';
import { readPairing } from '../../exchange/pairing';
import { lookAtFile } from '../../exchange/take-in';
import { writeJoining, writeMerge, writePairing } from '../../exchange/send-own';
import { writeDownward, writeEnrolment, writeInvitation, writeReport } from '../../exchange/send';
import { aGathering, anAttendance } from '../builders';
import { joinOffices, must } from '../confirmed';
import { BranchAtWork } from '../histories';
import { aJpeg } from '../files';
import { aDatabase, aMoment, anOffice } from '../office';
import { carryMerge, pairOffice } from '../paired';
import { StickInMemory } from '../stick-in-memory';
import { partsOf, type Parts } from './opened-parts';

/** A good package, who takes it in, and the key of whoever may send it: that is the hostile one's own. */
export interface Scene {
  readonly kind: PackageKind;
  readonly parts: Parts;
  readonly receiver: Office;
  /** Nothing of any other organisation may change at the receiver. */
  readonly sender: Office;
  /** How it is taken in, where that is not by looking at it and pressing 导入. */
  readonly read?: (files: Files, path: string) => Promise<Result<unknown, Failure>>;
}

/** Drawn as often as its place in the list says: an enrolment costs a third of a second of key stretching. */
export interface Scenes {
  readonly moment: Moment;
  readonly often: readonly Scene[];
  readonly seldom: readonly Scene[];
}

/** A branch with edited, replaced and withdrawn records and a task to answer, its superior, one that is about to enrol, and the files between them. */
export async function scenes(): Promise<Scenes> {
  const moment = aMoment();
  const stick = new StickInMemory();
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const branch = await anOffice();
  const neighbour = await anOffice({ code: '0102', name: '清河县第二中学初中部教师党支部' });
  const slot = joinOffices(branch, superior, moment);
  joinOffices(neighbour, superior, moment);
  for (const one of [branch, neighbour]) await hasReported(one, superior, moment, stick);
  const { order } = must(giveOrder(superior, moment, { kind: 'task', content: { title: '校舍安全排查', requirement: '逐栋排查', source: '清教工委〔2026〕18 号', issuedOn: '2026-11-06', dueOn: '2026-12-10', ledger: 'supervised-task', level: 'county', steps: [{ id: 'a', title: '教学楼', dueOn: '' }], passes: '' } }, [branch.org]));
  must(giveOrder(superior, moment, { kind: 'notice', content: { title: '学习通知', number: '', issuer: '', issuedOn: '', text: '请组织学习。', conveyBy: '2026-11-30', suggested: 'study-session', passes: '' } }, [branch.org]));
  must(await stick.take(branch, moment, must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path));

  const work = new BranchAtWork(branch, moment);
  work.take({ do: 'save', document: aGathering({ title: '学习党章', attendance: [anAttendance(1), anAttendance(2, { state: 'leave', reason: 'duty' })] }) });
  submitRecords(branch, moment, work.records);
  const first = must(await writeReport(branch, moment, '2025-11', false, stick.drop('branch')));
  work.take({ do: 'edit', which: 0, document: aGathering({ title: '学习党章，讨论换届' }), stale: false });
  work.take({ do: 'save', document: aGathering({ title: '集体政治生日', start: '2025-12-01T15:30', end: '2025-12-01T16:30' }) });
  work.take({ do: 'withdraw', which: 1 });
  submitRecords(branch, moment, work.records);
  must(await stick.take(superior, moment, first.path));
  const report = must(await writeReport(branch, moment, '2025-12', true, stick.drop('branch')));
  const submitted = work.records.slice(0, 1).map((record) => ({ record, versions: reviewOfRecord(superior, record).versions }));
  must(reviewRecords(superior, moment, submitted, { outcome: 'returned', reason: '缺签到表', fields: ['attendance'], deadline: '2026-12-01' }));
  must(changeOrder(superior, moment, 'task', order, [branch.org], { to: 'return', reason: '缺清单' }));
  const downward = must(await writeDownward(superior, moment, slot, stick.drop('superior')));

  const opened = (path: string, office: Office): Promise<Parts> => partsOf(stick.files, path, office.keys.sealingSecret);
  const [mergings, pairings] = await ownLaptops(moment, stick, superior, branch);
  return {
    moment,
    often: [
      { kind: 'report', parts: await opened(first.path, superior), receiver: superior, sender: branch },
      { kind: 'report', parts: await opened(report.path, superior), receiver: superior, sender: branch },
      { kind: 'downward', parts: await opened(downward.path, branch), receiver: branch, sender: superior },
      ...mergings,
    ],
    seldom: [...(await enrolling(moment, stick, superior)), ...pairings],
  };
}

/**
 * Second laptops of the branch and of its superior, at work for a while, and what they hand to the first ones; then the
 * offer to a third one, and its answer.
 */
async function ownLaptops(moment: Moment, stick: StickInMemory, superior: Office, branch: Office): Promise<readonly [Scene[], Scene[]]> {
  const merging = async (first: Office, change: (second: Office) => void): Promise<Scene> => {
    const second = await pairOffice(first, moment);
    await carryMerge(stick, moment, first, second);
    change(second);
    const written = must(await writeMerge(second, moment, first.device, true, stick.drop('second')));
    return { kind: 'merge', parts: await partsOf(stick.files, written.path, first.keys.sealingSecret), receiver: first, sender: second };
  };
  const atBranch = await merging(branch, (second) => {
    const work = new BranchAtWork(second, moment);
    const photo = must(addAttachment(second, moment, '合影.jpg', aJpeg()));
    work.take({ do: 'save', document: aGathering({ title: '主题党日', attachments: [{ id: 'a', sort: 0, removed: false, kind: 'photo', title: photo.name, sheets: null, file: { ...photo, carried: true } }] }) });
    submitRecords(second, moment, work.records);
  });
  const atSuperior = await merging(superior, (second) => {
    must(saveRecord(second, moment, { record: moment.newId(), kind: 'subordinate', document: { code: '0104', name: '清河县第三中学党支部', type: 'branch' }, heads: [] }));
  });

  const offered = must(await writePairing(branch, moment, (length) => new Uint8Array(length).fill(9), stick.drop('branch')));
  const pairing = must(await readPairing(stick.files, offered.file.path, moment.now));
  const third = joinAsSecond(aDatabase(), pairing, await newDeviceKeys(), moment);
  const joined = must(await writeJoining(third, moment, pairing, offered.paperCode, stick.drop('third')));
  return [[atBranch, atSuperior], [
    { kind: 'invitation', parts: await partsOf(stick.files, offered.file.path, third.keys.sealingSecret), receiver: third, sender: branch, read: (files, path) => readPairing(files, path, moment.now) },
    { kind: 'enrolment', parts: await partsOf(stick.files, joined.file.path, branch.keys.sealingSecret), receiver: branch, sender: third },
  ]];
}

async function hasReported(branch: Office, superior: Office, moment: Moment, stick: StickInMemory): Promise<void> {
  const work = new BranchAtWork(branch, moment);
  work.take({ do: 'save', document: aGathering({ title: '十月支部党员大会', start: '2025-10-09T15:30', end: '2025-10-09T17:00' }) });
  submitRecords(branch, moment, work.records);
  const report = must(await writeReport(branch, moment, '2025-10', false, stick.drop('early')));
  must(await stick.take(superior, moment, report.path));
}

async function enrolling(moment: Moment, stick: StickInMemory, superior: Office): Promise<Scene[]> {
  const newcomer = await anOffice({ code: '0103', name: '清河县第二中学离退休党支部' });
  const slot = moment.newId();

  must(saveRecord(superior, moment, { record: slot, kind: 'subordinate', document: { code: '0103', name: '离退休党支部', type: 'branch' }, heads: [] }));
  const invited = must(await writeInvitation(superior, moment, slot, (length) => new Uint8Array(length).fill(7), stick.drop('superior')));
  const looked = must(await lookAtFile(newcomer, moment, stick.files, '/incoming', invited.file.path));
  if (looked.plan.kind !== 'invitation') throw new Error(looked.plan.kind);
  const enrolled = must(await writeEnrolment(newcomer, moment, looked.plan.invitation, invited.paperCode, stick.drop('newcomer')));
  return [
    { kind: 'invitation', parts: await partsOf(stick.files, invited.file.path, newcomer.keys.sealingSecret), receiver: newcomer, sender: superior },
    { kind: 'enrolment', parts: await partsOf(stick.files, enrolled.file.path, superior.keys.sealingSecret), receiver: superior, sender: newcomer },
  ];
}
