import type { ComplianceInput, Subject } from './compliance-cell';
import { covers, type MemberDocument } from './member';
import { addMonths, compare, overlaps, type Period, type Range } from './periods';

/** One graduate whose membership the branch still keeps, or kept: from the day of graduation, for so many years. */
export interface Retention {
  readonly subject: Subject;
  readonly period: Period;
  /** The day on which the membership moved on; '' = still here. */
  readonly movedOn: string;
}

/**
 * 毕业生组织关系保留, 一般不超过 2 年: a member's time as 毕业生 (`graduate` among the member's mobility) begins on the day of
 * graduation and ends with the transfer, or with its own last day. Those with a day in the range, or overdue today.
 */
export function retentions(years: number, { members, today }: Pick<ComplianceInput, 'members' | 'today'>, range: Range): Retention[] {
  return [...members]
    .sort((a, b) => compare(a.id, b.id))
    .flatMap(({ id, document }) => document.mobility.filter((item) => isGraduate(item) && item.from !== '' && !document.withdrawn).map((item) => ({ id, document, item })))
    .map(({ id, document, item }): Retention => {
      const period: Period = { unit: 'year', name: item.from, from: item.from, until: addMonths(item.from, years * 12) };
      return { subject: { type: 'member', id, name: document.name }, period, movedOn: movedOn(document, item) };
    })
    .filter(({ period, movedOn: on }) => overlaps(range, { from: period.from, until: on !== '' ? on : today > period.until ? today : period.until }));
}

type Mobility = MemberDocument['mobility'][number];

const isGraduate = (item: Mobility): boolean => !item.removed && item.kind === 'graduate';

function movedOn(member: MemberDocument, item: Mobility): string {
  const left = member.departure !== '' && member.departedOn !== '' && (item.until === '' || covers(item, member.departedOn)) ? member.departedOn : '';
  return left !== '' ? left : item.until;
}
