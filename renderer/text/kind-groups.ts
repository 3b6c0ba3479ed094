import { GATHERING_KINDS, type GatheringKind } from '../../electron/contract';
import { KIND_NAMES } from './kinds';

/** The kinds as a menu shows them: 三会一课, 组织生活, 学习, 其他. Every kind stands in exactly one group. */
export const KIND_GROUPS: readonly { readonly name: string; readonly kinds: readonly GatheringKind[] }[] = [
  { name: '三会一课', kinds: ['party-meeting', 'committee-meeting', 'group-meeting', 'party-lecture'] },
  { name: '组织生活', kinds: ['theme-day', 'life-meeting', 'appraisal', 'political-birthday', 'oath-renewal'] },
  { name: '学习', kinds: ['study-session', 'theory-study', 'centre-group-study', 'warning-education'] },
  { name: '其他', kinds: ['assessment-meeting', 'election'] },
];

/** Menu entries by group; `offered` leaves out what is not to be chosen now, and groups without any. */
export function kindMenu(offered: readonly GatheringKind[] = GATHERING_KINDS) {
  return KIND_GROUPS.flatMap(({ name, kinds }) => {
    const children = kinds.filter((kind) => offered.includes(kind)).map((kind) => ({ key: kind as string, label: KIND_NAMES[kind] }));
    return children.length === 0 ? [] : [{ key: name, type: 'group' as const, label: name, children }];
  });
}

/** What every branch keeps during a year: these have a row in a year's table before there is anything in it. */
const ALWAYS_SHOWN: readonly GatheringKind[] = ['party-meeting', 'committee-meeting', 'group-meeting', 'theme-day', 'party-lecture', 'study-session'];

/** Kinds that a table has a row or column for: those that are asked of everybody, then whatever else occurred. */
export function shownKinds(occurred: (kind: GatheringKind) => boolean): GatheringKind[] {
  return [...ALWAYS_SHOWN, ...GATHERING_KINDS.filter((kind) => !ALWAYS_SHOWN.includes(kind) && occurred(kind))];
}
