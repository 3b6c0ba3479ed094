import type { PackageKind } from '../../records/statements';
import type { Moment, Office } from '../../office/office';
import { reviewRecords } from '../../office/review';
import { reviewOfRecord } from '../../office/reviews';
import { saveRecord } from '../../office/save';
import { submitRecords } from '../../office/submit';
import { lookAtFile } from '../../exchange/take-in';
import { writeDownward, writeEnrolment, writeInvitation, writeReport } from '../../exchange/send';
import { aGathering, anAttendance } from '../builders';
import { joinOffices, must } from '../confirmed';
import { BranchAtWork } from '../histories';
import { aMoment, anOffice } from '../office';
import { StickInMemory } from '../stick-in-memory';
import { partsOf, type Parts } from './opened-parts';

/** A good package, who takes it in, and the key of whoever may send it: that is the hostile one's own. */
export interface Scene {
  readonly kind: PackageKind;
  readonly parts: Parts;
  readonly receiver: Office;
  /** Nothing of any other organisation may change at the receiver. */
  readonly sender: Office;
}

/** Drawn as often as its place in the list says: an enrolment costs a third of a second of key stretching. */
export interface Scenes {
  readonly moment: Moment;
  readonly often: readonly Scene[];
  readonly seldom: readonly Scene[];
}

/** A branch with edited, replaced and withdrawn records, its superior, one that is about to enrol, and the files between them. */
export async function scenes(): Promise<Scenes> {
  const moment = aMoment();
  const stick = new StickInMemory();
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const branch = await anOffice();
  const neighbour = await anOffice({ code: '0102', name: '清河县第二中学初中部教师党支部' });
  const slot = joinOffices(branch, superior, moment);
  joinOffices(neighbour, superior, moment);
  for (const one of [branch, neighbour]) await hasReported(one, superior, moment, stick);

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
  const downward = must(await writeDownward(superior, moment, slot, stick.drop('superior')));

  const opened = (path: string, office: Office): Promise<Parts> => partsOf(stick.files, path, office.keys.sealingSecret);
  return {
    moment,
    often: [
      { kind: 'report', parts: await opened(first.path, superior), receiver: superior, sender: branch },
      { kind: 'report', parts: await opened(report.path, superior), receiver: superior, sender: branch },
      { kind: 'downward', parts: await opened(downward.path, branch), receiver: branch, sender: superior },
    ],
    seldom: await enrolling(moment, stick, superior),
  };
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
