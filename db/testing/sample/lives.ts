import type { z } from 'zod';
import { memberDocument, type MemberDocument } from '../../domain/member';
import { addDays } from './calendar';
import type { Named } from './names';
import type { Random } from './random';

/** What happened to one member and when; the roster's line is written from it. '' = did not happen. */
export interface Life extends Named {
  readonly id: string;
  readonly born: string;
  readonly education: string;
  readonly job: string;
  readonly memberType: 'teacher' | 'staff' | 'retired';
  readonly group: string;
  /** Admitted as a probationary member, here or elsewhere. */
  joinedOn: string;
  /** The probation's last day is the day before. */
  confirmedOn: string;
  /** The day of the meeting that confirmed them, where it was this branch's. */
  confirmedAt: string;
  arrivedOn: string;
  leftOn: string;
  departure: 'transferred' | 'deceased' | '';
  underProbationFrom: string;
  exemptFrom: string;
  awayFrom: string;
  readonly posts: { readonly post: string; readonly from: string; readonly until: string }[];
}

/** The roster's line (党员名册) of a life, with dated statuses as the branch would have entered them. */
export function memberOf(life: Life, random: Random): MemberDocument {
  const item = <T extends object>(fields: T): T & { id: string } => ({ id: random.id(), ...fields });
  const document: z.input<typeof memberDocument> = {
    name: life.name,
    gender: life.gender,
    birthMonth: life.born,
    nation: life.nation,
    education: life.education,
    post: life.job,
    memberType: life.memberType,
    joinedOn: life.joinedOn,
    confirmedOn: life.confirmedOn,
    statuses: statusesOf(life).map(item),
    groups: life.group === '' ? [] : [item({ group: life.group, from: life.arrivedOn || life.joinedOn })],
    posts: life.posts.map(item),
    mobility: life.awayFrom === '' ? [] : [item({ kind: 'floating' as const, place: '双城集镇中学（支教）', from: life.awayFrom })],
    exemptions: life.exemptFrom === '' ? [] : [item({ reason: 'age' as const, from: life.exemptFrom })],
    departure: life.departure,
    departedOn: life.leftOn,
    departureNote: life.departure === 'transferred' ? '因工作调动，组织关系随转' : '',
  };
  return memberDocument.parse(document);
}

function statusesOf(life: Life): { status: 'probationary' | 'full' | 'under-probation'; from: string; until: string }[] {
  const { joinedOn, confirmedOn, confirmedAt, arrivedOn, underProbationFrom } = life;
  // At the meeting that decides about them, members are still probationary.
  const fullFrom = arrivedOn || (confirmedAt === '' ? confirmedOn : addDays(confirmedAt, 1));
  const full = { status: 'full' as const, from: fullFrom, until: underProbationFrom === '' ? '' : addDays(underProbationFrom, -1) };
  const probation = { status: 'probationary' as const, from: joinedOn, until: fullFrom === '' ? '' : addDays(fullFrom, -1) };
  return [
    // Who came from another branch is on this roster from the day of arrival only.
    ...(arrivedOn === '' ? [probation] : []),
    ...(fullFrom === '' ? [] : [full]),
    ...(underProbationFrom === '' ? [] : [{ status: 'under-probation' as const, from: underProbationFrom, until: '' }]),
  ];
}
