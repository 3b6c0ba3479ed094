import { holdsOn, type BranchShape } from './branch-shape';
import type { ComplianceInput, Reason, Subject } from './compliance-cell';
import type { ComplianceRule } from './compliance-rules';
import { daysInMonth, two } from './dates';
import { changesOf, daysHeld, isEnough, type DaysHeld } from './days-held';
import { belongsOn, covers, isExemptOn, isOnCommittee, type MemberDocument } from './member';
import { common, compare, type Period, type Range } from './periods';

/** Of whom a rule asks something in one period. */
export interface Asked {
  readonly subject: Subject;
  /** Why it does not ask after all; null = it asks. What was done is shown either way. */
  readonly reason: Reason | null;
  /** Does what happened on that day count? A committee that no longer exists holds no meeting. */
  readonly counts: (date: string) => boolean;
  /** The last day of the period on which it could be done; '' = never. */
  readonly lastDay: string;
}

type Shaped = Pick<ComplianceInput, 'branch' | 'members'>;

const existsOn = (branch: BranchShape, date: string): boolean => (branch.foundedOn === '' || branch.foundedOn <= date) && (branch.dissolvedOn === '' || date < branch.dissolvedOn);
const hasCommitteeOn = (branch: BranchShape, date: string): boolean => existsOn(branch, date) && branch.committees.some((one) => holdsOn(one, date));

export function askedOf(rule: ComplianceRule, period: Period, shaped: Shaped): Asked[] {
  const { branch } = shaped;
  switch (rule.applies) {
    case 'branch':
      return [ofBranch(rule, period, branch, (date) => existsOn(branch, date), null)];
    case 'committee':
      return [ofBranch(rule, period, branch, (date) => hasCommitteeOn(branch, date), { code: 'no-committee' })];
    case 'groups':
      return ofGroups(rule, period, branch);
    case 'members':
    case 'committee-members':
    case 'abroad':
    case 'graduates':
      return ofMembers(rule, period, shaped);
  }
}

/** 一般第四季度: where a rule has usual months, its condition is looked at in these. Otherwise in the whole period. */
function windowOf({ usualMonths, unit }: ComplianceRule, period: Period): Range {
  if (unit !== 'year' || usualMonths.length === 0) return period;
  const [first, last] = [Math.min(...usualMonths), Math.max(...usualMonths)];
  return { from: `${period.name}-${two(first)}-01`, until: `${period.name}-${two(last)}-${two(daysInMonth(Number(period.name), last))}` };
}

const branchChanges = ({ foundedOn, dissolvedOn, committees, groups }: BranchShape): string[] => [
  ...[foundedOn, dissolvedOn].filter((date) => date !== ''),
  ...changesOf(committees),
  ...changesOf(groups),
];

function ofBranch(rule: ComplianceRule, period: Period, branch: BranchShape, counts: (date: string) => boolean, absent: Reason | null): Asked {
  const held = daysHeld(period, branchChanges(branch), counts);
  return { subject: { type: 'branch' }, reason: notAsked(rule, period, branch, counts, absent), counts, lastDay: held.last };
}

function notAsked(rule: ComplianceRule, period: Period, branch: BranchShape, counts: (date: string) => boolean, absent: Reason | null): Reason | null {
  const window = windowOf(rule, period);
  const asked = daysHeld(window, branchChanges(branch), counts);
  if (isEnough(asked, rule.share)) return null;
  if (branch.foundedOn !== '' && period.until < branch.foundedOn) return { code: 'not-founded', foundedOn: branch.foundedOn };
  if (branch.dissolvedOn !== '' && branch.dissolvedOn <= period.from) return { code: 'dissolved', dissolvedOn: branch.dissolvedOn };
  return asked.days === 0 && absent ? absent : { code: 'part-of-period', days: asked.days, of: asked.of };
}

/** Each group that existed on a day of the period; one cell without a group where none did. */
function ofGroups(rule: ComplianceRule, period: Period, branch: BranchShape): Asked[] {
  const asked = branch.groups.flatMap((group): Asked[] => {
    const counts = (date: string): boolean => existsOn(branch, date) && holdsOn(group, date);
    if (daysHeld(period, branchChanges(branch), counts).days === 0) return [];
    return [{ ...ofBranch(rule, period, branch, counts, null), subject: { type: 'group', id: group.id, name: group.name } }];
  });
  return asked.length > 0 ? asked : [ofBranch(rule, period, branch, () => false, { code: 'no-groups' })];
}

/** The group to which a meeting that names none belongs: the only one of that day; '' = several, or none. */
export function onlyGroupOn(branch: BranchShape, date: string): string {
  const groups = branch.groups.filter((group) => holdsOn(group, date));
  return groups.length === 1 ? (groups[0]?.id ?? '') : '';
}

export function memberChanges(member: MemberDocument): string[] {
  const { statuses, posts, mobility, exemptions, joinedOn, confirmedOn, departedOn } = member;
  return [...changesOf([...statuses, ...posts, ...mobility, ...exemptions]), ...[joinedOn, confirmedOn, departedOn].filter((date) => date !== '')];
}

/** Members by record id, never by what they did. Who never belonged, or never was what the rule speaks of, has no cell. */
function ofMembers(rule: ComplianceRule, period: Period, { branch, members }: Shaped): Asked[] {
  return [...members]
    .sort((a, b) => compare(a.id, b.id))
    .flatMap(({ id, document }): Asked[] => {
      // Most members have no anniversary in a month: they are left out before any day is counted.
      if (rule.demand.type === 'anniversary' && rule.unit === 'month' && document.joinedOn.slice(5, 7) !== period.from.slice(5, 7)) return [];
      const changes = [...memberChanges(document), ...branchChanges(branch)];
      const belongs = (date: string): boolean => belongsOn(document, date) && existsOn(branch, date);
      const concerned = (date: string): boolean => belongs(date) && isOfRule(rule, document, date);
      const held = daysHeld(period, changes, concerned);
      if (held.days === 0) return [];
      const subject: Subject = { type: 'member', id, name: document.name };
      const asked = document.exemptions.length === 0 ? held : daysHeld(period, changes, (date) => concerned(date) && !isExempt(rule, document, date));
      const reason = leftReason(document, period) ?? partReason(rule, held, asked);
      return [{ subject, reason, counts: belongs, lastDay: held.last }];
    });
}

function isOfRule({ applies }: ComplianceRule, member: MemberDocument, date: string): boolean {
  if (applies === 'committee-members') return isOnCommittee(member, date);
  if (applies === 'abroad') return member.mobility.some((item) => item.kind === 'abroad' && covers(item, date));
  return true;
}

/** 不作硬性要求 is out of hours and attendance (教管条例 第二十三条), not out of talks, dues or birthdays. */
const isExempt = ({ demand }: ComplianceRule, member: MemberDocument, date: string): boolean => (demand.type === 'hours' || demand.type === 'gatherings') && isExemptOn(member, date);

function leftReason(member: MemberDocument, period: Period): Reason | null {
  const left = member.departure !== '' && member.departedOn !== '' && common(period, { from: member.departedOn, until: member.departedOn }) !== null;
  return left ? { code: 'left', on: member.departedOn } : null;
}

function partReason({ share }: ComplianceRule, held: DaysHeld, asked: DaysHeld): Reason | null {
  if (isEnough(asked, share)) return null;
  return isEnough(held, share) ? { code: 'exempt', days: held.days - asked.days, of: held.of } : { code: 'part-of-period', days: held.days, of: held.of };
}
