import type { z } from 'zod';
import { memberDocument, type MemberDocument } from '../../domain/member';
import { addDays } from './calendar';
import type { Named } from './names';
import type { Random } from './random';
import type { Profile } from './types';

/** What happened to one member and when; the roster's line is written from it. '' = did not happen. */
export interface Life extends Named {
  readonly id: string;
  born: string;
  education: string;
  job: string;
  memberType: 'teacher' | 'staff' | 'student' | 'retired';
  readonly group: string;
  /** 党小组 after the first, with the day of the change. */
  readonly moves: { readonly group: string; readonly from: string }[];
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
  readonly exemptions: { readonly reason: 'age' | 'illness'; readonly from: string; readonly until: string }[];
  readonly mobility: { readonly kind: 'floating' | 'abroad' | 'graduate'; readonly place: string; readonly from: string; readonly until: string }[];
  readonly posts: { readonly post: string; readonly from: string; readonly until: string }[];
}

/** The roster's line (党员名册) of a life, with dated statuses as the branch would have entered them. */
export function memberOf(life: Life, random: Random, profile: Profile): MemberDocument {
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
    groups: groupsOf(life).map(item),
    posts: life.posts.map(item),
    mobility: life.mobility.map(item),
    exemptions: life.exemptions.map(item),
    departure: life.departure,
    departedOn: life.leftOn,
    departureNote: life.departure === 'transferred' ? (profile === 'students' ? '毕业，组织关系随转' : profile === 'retired' ? '随子女居住，组织关系转至社区' : '因工作调动，组织关系随转') : '',
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

function groupsOf({ group, moves, arrivedOn, joinedOn }: Life): { group: string; from: string; until: string }[] {
  const all = group === '' ? [] : [{ group, from: arrivedOn || joinedOn }, ...moves];
  return all.map((one, index) => {
    const next = all[index + 1];
    return { ...one, until: next ? addDays(next.from, -1) : '' };
  });
}
