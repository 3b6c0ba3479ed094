import { quarterOf } from '../../domain/dates';
import { addDays, meetingDay, workingDayFrom } from './calendar';
import type { Life } from './lives';
import type { Random } from './random';

/** A 支部党员大会 with what must be on its agenda because of somebody's life. */
export interface MeetingPlan {
  readonly date: string;
  /** One of the year's four; others are called for one matter. */
  readonly regular: boolean;
  readonly admissions: Life[];
  readonly confirmations: Life[];
  /** Who stands for the committee. */
  candidates: Life[];
}

const QUARTER_MONTHS = [[3], [5, 6], [9], [11, 12]] as const;

/** Four regular meetings a year, by date. */
export function regularMeetings(random: Random, years: readonly number[], usual: number): MeetingPlan[] {
  return years.flatMap((year) =>
    QUARTER_MONTHS.map((months) => ({ date: meetingDay(random, year, random.pick(months), usual), regular: true, admissions: [], confirmations: [], candidates: [] })),
  );
}

/**
 * The meeting that confirms a member whose probation ends: a regular one within four weeks after the last day, or one
 * called for it. Never two in a week.
 */
export function meetingAfter(plans: MeetingPlan[], date: string): MeetingPlan {
  const near = plans.find((plan) => date <= plan.date && plan.date <= addDays(date, 28));
  if (near) return near;
  const called: MeetingPlan = { date: workingDayFrom(addDays(date, 3)), regular: false, admissions: [], confirmations: [], candidates: [] };
  plans.push(called);
  plans.sort((a, b) => (a.date < b.date ? -1 : 1));
  return called;
}

/** The second quarter's regular meeting of a year, at which the committee is elected when its three years are over. */
export const electionMeeting = (plans: readonly MeetingPlan[], year: number): MeetingPlan | undefined =>
  plans.find((plan) => plan.regular && plan.date.startsWith(String(year)) && quarterOf(plan.date) === 2);
