import { sampleBranch } from '../../db/testing/sample';
import { thisYear, today } from '../world/place';

const SEED = 7;
const MEMBERS = 24;

/** A record in the form that the command line's `put` takes. */
interface Entry {
  readonly id: string;
  readonly kind: 'organisation' | 'member' | 'gathering';
  readonly org: string;
  readonly document: Readonly<Record<string, unknown>>;
}

export interface Books {
  readonly records: readonly Entry[];
  readonly members: readonly string[];
  readonly secretary: string;
  readonly recorder: string;
  readonly gatherings: number;
}

/**
 * What a branch of 24 members has in its books today: the sample of last year and this one until yesterday. Who is to
 * join or leave later this year has not yet done so; so the number of people asked for is raised until 24 are there.
 */
export function booksUntilToday(asked = MEMBERS - 4): Books {
  const day = today();
  const sample = sampleBranch({ seed: SEED, from: thisYear() - 1, to: thisYear(), members: asked });
  const members = sample.members
    .filter(({ document }) => firstDay(document) <= day)
    .map(({ id, document }) => ({ id, document: document.departedOn > day ? { ...document, departure: '' as const, departedOn: '', departureNote: '' } : document }));
  const present = members.filter(({ document }) => document.departure === '');
  if (present.length < MEMBERS) return booksUntilToday(asked + 1);
  const gatherings = sample.gatherings.filter(({ document }) => document.start.slice(0, 10) < day);
  const { org } = sample;
  const holder = (post: string): string => {
    const found = present.find(({ document }) => document.posts.some((each) => each.post === post && each.from <= day && (each.until === '' || each.until >= day)));
    if (!found) throw new Error(`Nobody is ${post} in the sample.`);
    return found.document.name;
  };
  return {
    records: [
      { id: org, kind: 'organisation', org, document: sample.organisation },
      ...members.map(({ id, document }): Entry => ({ id, kind: 'member', org, document })),
      ...gatherings.map(({ id, document }): Entry => ({ id, kind: 'gathering', org, document })),
    ],
    members: present.map(({ document }) => document.name),
    secretary: holder('支部书记'),
    recorder: holder('组织委员'),
    gatherings: gatherings.length,
  };
}

const firstDay = (member: { readonly joinedOn: string; readonly statuses: readonly { readonly from: string }[] }): string =>
  member.statuses.map(({ from }) => from).sort()[0] ?? member.joinedOn;

const DAY = 86_400_000;
const inDays = (days: number): Date => new Date(Date.parse(`${today()}T00:00Z`) + days * DAY);
const dateOf = (day: Date): string => day.toISOString().slice(0, 10);

/** The last day from Monday to Friday before today, `YYYY-MM-DD`: schools hold no meetings on Sundays. */
export const lastWorkday = (): string => dateOf([1, 2, 3].map((ago) => inDays(-ago)).find((day) => day.getUTCDay() % 6 !== 0) ?? inDays(-1));

/** A day so many weeks ahead, `YYYY-MM-DD`. */
export const inWeeks = (weeks: number): string => dateOf(inDays(7 * weeks));
