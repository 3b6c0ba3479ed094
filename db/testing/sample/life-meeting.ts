import { belongsOn, statusOn } from '../../domain/member';
import { addDays } from './calendar';
import { gatheringOf, responsibleOf, valuesOf, type Books } from './held';
import { outsiderFrom } from './names';
import { occasionOn } from './occasion';
import { roomFrom, visitorFrom } from './places';
import { presentOf, withQuorum } from './sheet';
import { compose, fill } from './text';
import { LIFE_CONTENT, LIFE_THEMES, OPINION_WAYS, PROBLEMS } from './topics-life';
import type { SampleGathering, SampleRecord } from './types';
import { rectification } from './ledger';

/** The year's 组织生活会 with the 民主评议党员, and the ledger items that its problems became. */
export function lifeMeeting(books: Books, date: string, about: number, today: string): { readonly gathering: SampleGathering; readonly items: readonly SampleRecord[] } {
  const random = books.stream('life-meeting', date);
  const usual = occasionOn(random, books.members, date, false);
  const occasion = { ...usual, sheet: withQuorum(usual.sheet) };
  const values = valuesOf(occasion);
  const theme = LIFE_THEMES[about] ?? '查找问题，改进工作，当好先锋';
  const found = random.some(PROBLEMS.filter(([title]) => !books.used.has(`${about - 1}${title}`)), random.between(4, 5));
  for (const [title] of found) books.used.add(`${about}${title}`);
  const problems = found.map(([title, detail, measure, days], index) => ({ id: random.id(), sort: index + 1, title, detail, measure, responsible: responsibleOf(books, occasion), dueOn: addDays(date, days), ledgerItem: random.id() }));
  const gathering = gatheringOf(occasion, {
    kind: 'life-meeting',
    also: ['appraisal'],
    title: `${about}年度组织生活会和民主评议党员`,
    minutes: random.between(30, 40) * 5,
    place: roomFrom(random),
    agenda: [
      { title: '组织生活会', content: fill(compose(random, LIFE_CONTENT), values), resolution: '会议形成整改清单，由责任人按时限落实。', responsible: occasion.recorder.name, dueOn: addDays(date, 15) },
      { title: '民主评议党员', content: `说明评议的条件和程序，个人自评、党员互评后进行民主测评，测评票当场发放、收回、清点。` },
    ],
    script: true,
    summary: '{chair}总结：整改清单今天公示，每条都有责任人和时限，完成一条报一条。',
    parts: {
      guests: [{ id: random.id(), sort: 1, name: outsiderFrom(random), ...visitorFrom(random) }],
      lifeMeeting: {
        theme, studiedOn: addDays(date, -12), talkedOn: addDays(date, -7), opinions: random.between(9, 26), opinionsBy: random.pick(OPINION_WAYS),
        secretaryReported: true, selfChecked: true, criticised: true,
        lastRectification: `上次列出的问题逐条通报：已完成${values['n']}条，${values['m']}条转入长期坚持，原因已向党员说明。`,
        problems, publishedOn: addDays(date, random.between(3, 9)), publishedHow: random.pick(['党务公开栏张贴', '党员大会通报', '党员群发布并张贴公开栏']),
      },
      appraisal: appraisal(books, occasion, date),
    },
  });
  const items = problems.map((problem) => rectification(books, problem, gathering.id, date, today));
  return { gathering, items };
}

/** Totals only, and of full members. The excellent ones stay within a third. */
function appraisal(books: Books, { random, sheet }: ReturnType<typeof occasionOn>, date: string) {
  const ballots = presentOf(sheet).length;
  const valid = ballots - (random.chance(25) ? 1 : 0);
  const assessed = books.members.filter(({ document }) => belongsOn(document, date) && statusOn(document, date) === 'full');
  const most = Math.floor(assessed.length / 3);
  const excellent = new Set(random.some(assessed, Math.max(0, most - random.between(0, 2))).map(({ id }) => id));
  const results = assessed.map(({ id, document }) => {
    const best = excellent.has(id);
    const first = best ? valid - random.below(Math.max(1, Math.floor(valid / 3))) : random.below(Math.max(1, Math.floor(valid / 3)));
    const basic = random.chance(10) ? Math.min(1, valid - first) : 0;
    return { id, name: document.name, excellent: first, qualified: valid - first - basic, basic, unqualified: 0, grade: best ? ('excellent' as const) : ('qualified' as const), feedbackOn: random.chance(94) ? addDays(date, random.between(3, 14)) : '' };
  });
  return { issued: ballots, collected: ballots, valid, selfAssessed: true, mutuallyAssessed: true, results, decidedOn: addDays(date, 2), reportedOn: addDays(date, random.between(10, 25)) };
}
