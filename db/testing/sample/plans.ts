import { quarterOf, quarterRange } from '../../domain/dates';
import type { GatheringDocument, GatheringKind } from '../../domain/gathering';
import { planDocument } from '../../domain/plan';
import { addDays } from './calendar';
import { committeeOf, type Books } from './held';
import type { SampleGathering, SampleRecord } from './types';

/** What stands in the year's plan; the monthly things stand in the quarter's. */
const YEARLY: ReadonlySet<GatheringKind> = new Set<GatheringKind>(['party-meeting', 'party-lecture', 'life-meeting', 'warning-education', 'assessment-meeting', 'oath-renewal']);
const QUARTERLY: ReadonlySet<GatheringKind> = new Set<GatheringKind>(['theme-day', 'study-session', 'theory-study', 'centre-group-study']);
const QUARTERS = '一二三四';

interface Planned {
  readonly plans: readonly SampleRecord[];
  /** By gathering: the plan's item that it became. */
  readonly planned: ReadonlyMap<string, string>;
}

/** The year's plan and its four quarters': most of what was held was planned, some of what was planned was not held. */
export function plansOf(books: Books, year: number, gatherings: readonly SampleGathering[], today: string): Planned {
  const random = books.stream('plans', year);
  const planned = new Map<string, string>();
  const make = (title: string, from: string, until: string, kinds: ReadonlySet<GatheringKind>): SampleRecord => {
    const id = random.id();
    const begun = addDays(from, -random.between(2, 12));
    const of = gatherings.filter(({ id: gathering, document }) => kinds.has(document.mainKind) && isRegular(document) && from <= document.start.slice(0, 10) && document.start.slice(0, 10) <= until && !planned.has(gathering));
    const items = of.filter(() => random.chance(88)).map(({ id: gathering, document }) => {
      const item = random.id();
      planned.set(gathering, `${id}.${item}`);
      const date = document.start.slice(0, 10);
      const near = addDays(date, random.pick([0, 0, 0, 0, 1, -2, 5, -6]));
      return { id: item, kind: document.mainKind, title: document.mainKind === 'party-meeting' ? `第${QUARTERS.charAt(quarterOf(date) - 1)}季度支部党员大会` : document.title.slice(0, 120), on: near < from || near > until ? date : near, place: random.chance(60) ? document.place : '', responsible: responsible(date), record: gathering };
    });
    const extra = random.chance(40) ? [{ id: random.id(), kind: 'theme-day' as const, title: random.pick(['赴红色教育基地参观', '与兄弟支部联合开展活动', '党员技能展示交流']), on: addDays(from, random.between(20, 80)), place: '', responsible: responsible(from), record: '' }] : [];
    const all = [...items, ...extra].sort((a, b) => (a.on < b.on ? -1 : 1)).map((item, index) => ({ sort: index + 1, ...item }));
    return { id, kind: 'plan', on: begun, document: planDocument.parse({ title, from, until, items: all }) };
  };
  const responsible = (date: string): string => {
    const people = committeeOf(books.members, date);
    return people.length > 0 ? random.pick(people).document.name : '';
  };
  const plans = [make(`${year}年支部工作计划`, `${year}-01-01`, `${year}-12-31`, YEARLY)];
  for (const quarter of [1, 2, 3, 4] as const) {
    const { from, until } = quarterRange(year, quarter);
    if (from <= today) plans.push(make(`${year}年第${QUARTERS.charAt(quarterOf(from) - 1)}季度组织生活安排`, from, until, QUARTERLY));
  }
  return { plans, planned };
}

/** A meeting called for one matter is in no plan. */
const isRegular = ({ mainKind, partyMeeting }: GatheringDocument): boolean => mainKind !== 'party-meeting' || partyMeeting.regular;
