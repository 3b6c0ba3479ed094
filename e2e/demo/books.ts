import { branchUntil, entriesOf, sampleBranch } from '../../db/testing/sample';
import { daysAgo, thisYear, today } from '../world/place';

const SEED = 7;
const MEMBERS = 24;
const YEARS = 5;

export interface Books {
  readonly records: ReturnType<typeof entriesOf>;
  readonly members: readonly string[];
  readonly secretary: string;
  readonly recorder: string;
  readonly gatherings: number;
}

/**
 * What a branch of 24 members has in its books today: the sample of five years until yesterday. Who is to
 * join or leave later this year has not yet done so; so the number of people asked for is raised until 24 are there.
 */
export function booksUntilToday(asked = MEMBERS - 4): Books {
  const day = today();
  const sample = branchUntil(sampleBranch({ seed: SEED, from: thisYear() - YEARS + 1, to: thisYear(), members: asked }), daysAgo(1));
  const present = sample.members.filter(({ document }) => document.departure === '');
  if (present.length < MEMBERS) return booksUntilToday(asked + 1);
  const holder = (post: string): string => {
    const found = present.find(({ document }) => document.posts.some((each) => each.post === post && each.from <= day && (each.until === '' || each.until >= day)));
    if (!found) throw new Error(`Nobody is ${post} in the sample.`);
    return found.document.name;
  };
  return {
    records: entriesOf(sample),
    members: present.map(({ document }) => document.name),
    secretary: holder('支部书记'),
    recorder: holder('组织委员'),
    gatherings: sample.gatherings.length,
  };
}

const DAY = 86_400_000;
const inDays = (days: number): Date => new Date(Date.parse(`${today()}T00:00Z`) + days * DAY);
const dateOf = (day: Date): string => day.toISOString().slice(0, 10);

/** The last day from Monday to Friday before today, `YYYY-MM-DD`: schools hold no meetings on Sundays. */
export const lastWorkday = (): string => dateOf([1, 2, 3].map((ago) => inDays(-ago)).find((day) => day.getUTCDay() % 6 !== 0) ?? inDays(-1));

/** A day so many weeks ahead, `YYYY-MM-DD`. */
export const inWeeks = (weeks: number): string => dateOf(inDays(7 * weeks));
