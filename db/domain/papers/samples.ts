import { duesDocument } from '../dues';
import { gatheringDocument, GATHERING_KINDS, type GatheringDocument } from '../gathering';
import { ledgerItemDocument } from '../ledger-item';
import { memberDocument } from '../member';
import { planDocument } from '../plan';
import { talkDocument } from '../talk';
import { circularLetter } from '../circular';
import type { TemplatedPaper } from '../template';
import { electionBallot, electionMethod, electionReport, electionRequest, electionResult, type ElectionInput } from './election-papers';
import { coverSlip, receiptSlip } from './exchange-papers';
import { rectificationNotice } from './ledger-letters';
import { letterPaper } from './letter';
import { appraisalBallot, appraisalSummary, birthdayCards, namesToSign, noticeLetter, signInSheet } from './meeting-papers';
import { minutesPaper } from './minutes';
import { rosterSheet } from './organisation-papers';
import { owingSheet } from './owing';
import type { Paper, Sheet, Values } from './paper';
import { duesSheet, ledgerSheet, planSheet, publicationSheet, talksSheet } from './register-papers';
import { paperValues, placeholdersOf, type Placeholder } from './values';
import { wallChart } from './wall-chart';

const ORG = '某某学校第一党支部';
const DAY = '2026-11-06';
const ids = ['1', '2', '3'].map((digit) => digit.repeat(32));
const NAMES = ['张某某', '李某某', '王某某'];
const people = NAMES.map((name, at) => ({ id: ids[at] ?? '', name }));
const item = (at: number) => ({ id: `item-${at}`, sort: at });

/** A gathering with every place filled in, counting as every kind: whatever a paper can say, it says of this one. */
const meeting: GatheringDocument = gatheringDocument.parse({
  mainKind: 'party-meeting', countedKinds: [...GATHERING_KINDS], title: '讨论预备党员转正', start: `${DAY}T15:30`, end: `${DAY}T17:00`, place: '会议室',
  chair: { name: NAMES[0], post: '支部书记' }, recorder: { name: NAMES[1], post: '组织委员' },
  attendance: [
    { ...people[0], state: 'present', hours: 20 }, { ...people[1], state: 'leave', reason: 'duty', note: '外出' }, { ...people[2], state: 'absent', reason: 'other' },
  ],
  guests: [{ ...item(1), name: '赵某某', unit: '上级党委', post: '组织员' }],
  agenda: [
    { ...item(1), title: '讨论转正申请', content: '会议内容。', speeches: [{ ...item(1), speaker: NAMES[0], text: '发言摘要。' }], dissent: '不同意见。', vote: { matter: 'admission', method: 'secret-ballot', inFavour: 1 }, resolution: '决议内容。', responsible: NAMES[1], dueOn: '2026-12-01' },
  ],
  summary: '总结内容。', attachments: [{ ...item(1), kind: 'notice', title: '会议通知', sheets: 1 }],
  partyMeeting: { discussedBefore: '10 月 30 日支委会' },
  politicalBirthday: { celebrants: [{ ...people[0], joinedOn: '2006-11-06', years: 20 }], form: '座谈' },
  studySession: { materials: [{ ...item(1), title: '学习材料', source: '来源' }], form: 'reading', leader: { name: NAMES[0], post: '支部书记' }, hours: 20, training: true, speakers: [{ ...item(1), name: NAMES[1], topic: '发言题目' }] },
  committeeMeeting: { toPartyMeeting: true },
  groupMeeting: { groupName: '第一党小组', leader: { name: NAMES[1] }, suggestions: '意见建议。' },
  partyLecture: { topic: '党课题目', speaker: { name: NAMES[0], post: '支部书记' }, speakerRole: 'secretary', hours: 20 },
  themeDay: { theme: '主题', forms: ['study'], duesPaid: true, oathRenewed: true },
  lifeMeeting: {
    theme: '会议主题', studiedOn: '2026-11-01', talkedOn: '2026-11-02', opinions: 3, opinionsBy: '意见箱', secretaryReported: true, selfChecked: true, criticised: true, lastRectification: '上次整改情况。',
    problems: [{ ...item(1), title: '问题', measure: '措施', responsible: NAMES[0], dueOn: '2026-12-01' }], publishedOn: '2026-11-08', publishedHow: '公示栏',
  },
  appraisal: { issued: 3, collected: 3, valid: 3, selfAssessed: true, mutuallyAssessed: true, results: people.map((one) => ({ ...one, excellent: 1, qualified: 2, basic: 0, unqualified: 0, grade: 'qualified', feedbackOn: '2026-11-10' })), reportedOn: '2026-11-12' },
  oathRenewal: { leader: { name: NAMES[0], post: '支部书记' }, occasion: '主题党日' },
  warningEducation: { subject: '警示片', form: 'viewing', hours: 20 },
  assessmentMeeting: { sections: (['team', 'ideology', 'safety', 'discipline'] as const).map((id) => ({ id, conclusion: '研判结论。', action: '工作措施。', responsible: NAMES[0], dueOn: '2026-12-01' })) },
  election: { body: 'committee', seats: 2, issued: 3, collected: 3, valid: 3, candidates: people.map((one, at) => ({ ...item(at), name: one.name, post: '支部委员', votes: 3 - at, elected: at < 2 })), tellers: '赵某某', termFrom: DAY, termUntil: '2029-11-05', approvedOn: '2026-11-20' },
});

const input = { document: meeting, orgName: ORG, roster: ids };
const election: ElectionInput = { document: meeting, orgName: ORG, superiorName: '中共某某学校委员会', term: { from: '2023-11-06', until: '2026-11-05' }, members: 3, voters: 3 };
const members = people.map(({ id, name }) => ({
  id,
  document: memberDocument.parse({ name, gender: 'male', nation: '汉族', birthMonth: '1980-01', education: '本科', post: '教师', joinedOn: '2006-11-06', confirmedOn: '2007-11-06', phone: '13800000000', posts: [{ id: 'p', post: '支部委员' }] }),
}));
const ledgerItem = ledgerItemDocument.parse({
  ledger: 'hazard', title: '问题或任务', detail: '具体情况。', source: { text: '来源' }, responsible: { name: NAMES[0] }, dueOn: '2026-12-01',
  measures: [{ ...item(1), title: '第一步', responsible: NAMES[1], dueOn: '2026-11-20' }], progress: [{ ...item(1), on: '2026-11-10', note: '进展' }], closedOn: '2026-11-30', closedBy: NAMES[0], reviewDueOn: '2027-01-10', reviewedOn: '2027-01-10', reviewFinding: '无反弹',
});
const dues = duesDocument.parse({ year: 2026, publishedOn: '2027-01-05', publishedHow: '公示栏', lines: Array.from({ length: 12 }, (_, at) => ({ id: `${ids[0]}-${String(at + 1).padStart(2, '0')}`, name: NAMES[0], due: 1000, paid: 1000 })) });
const receipt = { package: ids[0] ?? '', from: { code: '01', name: '中共某某学校委员会' }, to: { code: '01-01', name: ORG }, number: 13, period: '2026-11', importedAt: '2026-12-01T02:00:00Z', records: 5, submitted: 60, waiting: 1, code: 'XXXX-XXXX-XXXX-XXXX' };

const sheet = (...sheets: Sheet[]): Paper => ({ title: '样例', layout: 'sheet', sheets });

/** Each paper with every place filled in by invented words: what a template may ask for, and what it is shown with. */
const SAMPLES: { readonly [N in TemplatedPaper]: () => Paper } = {
  minutes: () => minutesPaper({ ...input, ordinals: [], broughtTo: [] }),
  notice: () => letterPaper(noticeLetter(input, '2026-11-03')),
  'sign-in': () => sheet(signInSheet(input, ORG, namesToSign(input))),
  'birthday-card': () => ({ ...sheet(...birthdayCards(input, '')), layout: 'card' }),
  'appraisal-ballot': () => sheet(appraisalBallot(NAMES, ORG, DAY)),
  'appraisal-summary': () => sheet(appraisalSummary(input)),
  'election-request': () => letterPaper(electionRequest(election)),
  'election-method': () => letterPaper(electionMethod(election)),
  'election-ballot': () => sheet(electionBallot(election)),
  'election-result': () => sheet(electionResult(election)),
  'election-report': () => letterPaper(electionReport(election)),
  roster: () => sheet(rosterSheet(members, DAY, true)),
  dues: () => sheet(duesSheet(dues, ids)),
  'dues-publication': () => sheet(publicationSheet(dues, ids, ORG)),
  talks: () => sheet(talksSheet(2026, [talkDocument.parse({ on: DAY, form: 'heart-to-heart', purpose: 'exchange', by: { name: NAMES[0] }, with: [{ id: 'w', name: NAMES[1] }], place: '谈心室' })])),
  plan: () => sheet(planSheet(planDocument.parse({ title: '2026 年工作计划', from: '2026-01-01', until: '2026-12-31', items: [{ ...item(1), kind: 'party-lecture', title: '内容', on: DAY, place: '会议室', responsible: NAMES[0] }] }), new Map([['item-1', DAY]]))),
  ledger: () => sheet(ledgerSheet('隐患', [ledgerItem], DAY)),
  chart: () => sheet(wallChart('隐患', [ledgerItem], ORG, DAY)),
  rectification: () => letterPaper(rectificationNotice({ ...ledgerItem, closedOn: '' }, ORG, DAY)),
  circular: () => letterPaper(circularLetter({ title: '关于2026年第三季度组织生活开展情况的通报', to: '各党支部', body: '一、总体情况\n直接下级3个组织，都报来统计。', from: ORG, on: DAY })),
  letter: () => letterPaper({ title: '关于某项工作的报告', to: '中共某某学校委员会', body: '一、基本情况\n正文。\n特此报告。', annexes: ['附件名称'], by: ORG, on: DAY, copies: '某某部门' }),
  owing: () => sheet(owingSheet({ period: '2026-11', unconfirmed: 0, lines: [{ record: ids[0] ?? '', code: '01-01', name: ORG, state: 'missing', missingNumbers: [], last: { number: 12, importedAt: '2026-10-31T02:00:00Z' } }] }, '中共某某学校委员会', DAY)),
  'cover-slip': () => coverSlip({ from: receipt.to, to: receipt.from, number: 13, period: '2026-11', records: 5, byKind: [['party-meeting', 5]], file: '1a2b3c4d.zbb', size: '12 KB', sha256: 'a'.repeat(64), at: '2026-12-01T02:00:00Z' }),
  'receipt-slip': () => receiptSlip(receipt),
};

/** A paper that has a sample, by its name; null = there is none of that name. */
export const templatedPaper = (name: string): TemplatedPaper | null => (Object.keys(SAMPLES) as TemplatedPaper[]).find((paper) => paper === name) ?? null;

export const samplePaper = (paper: TemplatedPaper): Paper => SAMPLES[paper]();

/** Every placeholder that a paper offers, on whichever of its sheets. */
export const offeredBy = (paper: TemplatedPaper): Placeholder[] => placeholdersOf(Object.assign({}, ...paperValues(samplePaper(paper))) as Values);
