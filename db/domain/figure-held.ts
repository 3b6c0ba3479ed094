import { addMonths } from './periods';
import { countAttendance, type GatheringDocument } from './gathering';

/** A gathering as far as the figures ask about it: no name, no text. */
export interface FactsOfGathering {
  /** Sorted; with 重温入党誓词 where the oath was renewed on a 主题党日, as the rules count it. */
  readonly kinds: readonly string[];
  /** Id of the 党小组 that held it; '' = none is named, or it is no 党小组会. */
  readonly group: string;
  /** Day of the month. */
  readonly day: number;
  readonly late: boolean;
  readonly expected: number;
  readonly present: number;
}

/** The day of the following month until which a record is in time. The yearly handbook goes up by 10 January; that months follow it is our own reading ✗. */
const IN_TIME_UNTIL_DAY = 10;

/**
 * 补录: first submitted after the 10th of the month that follows the gathering's. By the branch's computer (按支部电脑时间);
 * '' = nobody knows when, which is no reproach.
 */
export function isLate(start: string, firstStatedAt: string): boolean {
  return firstStatedAt !== '' && firstStatedAt.slice(0, 10) > `${addMonths(`${start.slice(0, 7)}-01`, 1).slice(0, 8)}${IN_TIME_UNTIL_DAY}`;
}

/** Kinds for the rules, sorted and once. */
export function countingKinds(countedKinds: readonly string[], oathRenewed: boolean): string[] {
  const oath = oathRenewed && countedKinds.includes('theme-day') ? ['oath-renewal'] : [];
  return [...new Set([...countedKinds, ...oath])].sort();
}

/** `firstStatedAt`: when the first of its submissions was stated; '' = not known. */
export function factsOfGathering(document: GatheringDocument, firstStatedAt: string): FactsOfGathering {
  const { expected, present } = countAttendance(document.attendance);
  return {
    kinds: countingKinds(document.countedKinds, document.themeDay?.oathRenewed === true),
    group: document.countedKinds.includes('group-meeting') ? (document.groupMeeting?.group ?? '') : '',
    day: Number(document.start.slice(8, 10)),
    late: isLate(document.start, firstStatedAt),
    expected,
    present,
  };
}
