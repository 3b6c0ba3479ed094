import { addDays, spoken } from './calendar';
import { committeeOf, discussion, gatheringOf, responsibleOf, valuesOf, type Books } from './held';
import { occasionOn, type AgendaInput } from './occasion';
import { roomFrom } from './places';
import { fresh } from './season';
import { fill } from './text';
import { ASSESSMENT } from './topics-lecture';
import { COMMITTEE_TOPICS, SHORT_SUMMARIES } from './topics-committee';
import type { Profile, SampleGathering } from './types';

const SECTIONS = ['team', 'ideology', 'safety', 'discipline'] as const;
const QUARTERS = '一二三四';
/** Matters that such a branch has none of. */
const UNFIT: Readonly<Record<Profile, RegExp>> = { teachers: /^$/, students: /教师节|减负/, retired: /责任区|青年|积极分子|发展|教师节|阵地|新进/ };

/** One 支委会. `forMeeting` = the matters that go on to the 党员大会; `assess` = it is a quarter's 研判会议 too. */
export function committeeMeeting(books: Books, date: string, forMeeting: readonly string[], assess: boolean): SampleGathering {
  const random = books.stream('committee', date);
  const usual = occasionOn(random, committeeOf(books.members, date), date, false);
  // One of the committee is away now and then; the meeting is valid with the others.
  const away = usual.sheet.length > 3 && random.chance(12) ? usual.sheet.at(-1)?.id : undefined;
  const occasion = { ...usual, sheet: usual.sheet.map((line) => (line.id === away ? { ...line, state: 'leave' as const, reason: 'duty' as const, note: '带队外出' } : line)) };
  const values = valuesOf(occasion);
  const month = Number(date.slice(5, 7));
  const fitting = COMMITTEE_TOPICS.filter(({ months }) => months.length === 0 || months.includes(month)).filter(({ title }) => !UNFIT[books.profile].test(title));
  const topics = Array.from({ length: forMeeting.length > 0 ? 1 : 2 }, () => fresh(random, fitting, ({ title }) => fill(title, values), books.used));
  const own = topics.map((one): AgendaInput =>
    discussion(books, occasion, fill(one.title, values), fill(one.content, values), random.between(1, 3), { resolution: fill(one.resolution, values), responsible: responsibleOf(books, occasion), dueOn: addDays(date, random.between(5, 30)) }),
  );
  const prepared = forMeeting.map((title): AgendaInput => ({
    title: `研究提交党员大会的议题：${title}`.slice(0, 200), content: `会议听取有关情况说明，对材料和程序逐项核对，同意提交支部党员大会讨论。`, resolution: '同意提交支部党员大会。', responsible: occasion.recorder.name, dueOn: addDays(date, 5),
    vote: { matter: 'ordinary', method: 'oral', inFavour: occasion.sheet.filter((line) => line.state === 'present' && line.status === 'full').length, against: 0, abstained: 0, writtenInFavour: 0 },
  }));
  const title = assess ? `${values['year']}年第${QUARTERS.charAt(Math.ceil(month / 3) - 1)}季度综合研判暨支委会` : [...own.map((item) => item.title), ...(prepared.length > 0 ? ['审议提交党员大会的议题'] : [])].join('、');
  return gatheringOf(occasion, {
    kind: 'committee-meeting',
    also: assess ? ['assessment-meeting'] : [],
    title: title.slice(0, 120),
    minutes: random.between(8, 16) * 5,
    place: random.chance(60) ? '党支部办公室' : roomFrom(random),
    agenda: [...prepared, ...own],
    summary: random.pick(SHORT_SUMMARIES),
    parts: { committeeMeeting: { toPartyMeeting: prepared.length > 0 }, ...(assess ? { assessmentMeeting: { sections: sections(books, date) } } : {}) },
  });
}

/** A quarter's 研判会议 held for itself, with a guest of the superior. */
export function assessmentMeeting(books: Books, date: string): SampleGathering {
  const random = books.stream('assessment', date);
  const people = committeeOf(books.members, date);
  const occasion = occasionOn(random, people.length > 0 ? people : books.members, date, false);
  const quarter = QUARTERS.charAt(Math.ceil(Number(date.slice(5, 7)) / 3) - 1);
  const title = random.pick(['支部综合研判会', '意识形态和安全稳定分析研判', '支部工作分析研判', '从严治党和阵地管理研判']);
  return gatheringOf(occasion, {
    kind: 'assessment-meeting',
    title: `${date.slice(0, 4)}年第${quarter}季度${title}`,
    minutes: random.between(10, 15) * 5,
    place: '党支部办公室',
    agenda: [discussion(books, occasion, '分析研判', `会议对照${spoken(addDays(date, -90))}以来的情况，逐项分析班子建设、意识形态阵地、校园安全稳定和全面从严治党四个方面，结论按工作来写，不评价个人。`, 2)],
    summary: random.pick(SHORT_SUMMARIES),
    parts: { assessmentMeeting: { sections: sections(books, date) } },
  });
}

function sections(books: Books, date: string): { id: (typeof SECTIONS)[number]; conclusion: string; action: string; responsible: string; dueOn: string }[] {
  const random = books.stream('sections', date);
  const people = committeeOf(books.members, date);
  return SECTIONS.map((id) => {
    const [conclusion, action] = random.pick(ASSESSMENT[id]);
    return { id, conclusion, action, responsible: (people.length > 0 ? random.pick(people) : random.pick(books.members)).document.name, dueOn: addDays(date, random.between(20, 60)) };
  });
}
