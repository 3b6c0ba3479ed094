import { describe, expect, it } from 'vitest';
import { aGathering, anAgendaItem, aSheet } from '../../testing/builders';
import { electionMethod, electionReport, electionRequest, electionResult, type ElectionInput } from './election-papers';
import { appraisalBallot, birthdayCards, namesToSign, noticeLetter, signInSheet } from './meeting-papers';
import { cellText, type Sheet } from './paper';
import { wallChart } from './wall-chart';
import { ledgerItemDocument } from '../ledger-item';

const input = (fields: Parameters<typeof aGathering>[0] = {}) => ({ document: aGathering({ attendance: aSheet(5, 4), ...fields }), orgName: '高中部教师党支部', roster: [] });
const cells = ({ blocks }: Sheet): string[] => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(cellText) : []));

describe('签到表', () => {
  it('has every name once, in two halves, each with its number', () => {
    const names = namesToSign(input());
    const sheet = cells(signInSheet(input(), '高中部教师党支部', names));
    for (const name of names) expect(sheet.filter((cell) => cell === name)).toHaveLength(1);
    expect(sheet.filter((cell) => /^\d+$/.test(cell))).toEqual(['1', '4', '2', '5', '3']);
  });
  it('has numbered lines and no name where none is asked for', () => {
    const sheet = cells(signInSheet(input(), '高中部教师党支部', []));
    expect(sheet.filter((cell) => cell !== '' && !/^\d+$/.test(cell))).toEqual([]);
    expect(sheet).toContain('32');
  });
});

describe('会议通知', () => {
  const meeting = input({ start: '2026-11-06T15:30', place: '会议室', agenda: [anAgendaItem({ title: '讨论转正' }), anAgendaItem({ title: '学习文件' })] });
  it('says what the record says: when, where, what about', () => {
    const { body, on } = noticeLetter(meeting, '2026-11-03');
    expect(body).toContain('2026年11月6日（星期五）15:30');
    expect(body).toContain('1. 讨论转正；\n2. 学习文件。');
    expect(on).toBe('2026-11-03');
  });
  it('bears no day when it is printed after the meeting', () => {
    expect(noticeLetter(meeting, '2026-11-07').on).toBe('');
  });
});

it('a birthday card is printed for those whose day of joining is known, or for one of them', () => {
  const celebrants = [
    { id: 'a'.repeat(32), removed: false, name: '赵敏', joinedOn: '2005-12-01', years: 21 },
    { id: 'b'.repeat(32), removed: false, name: '李淑芬', joinedOn: '', years: null },
    { id: 'c'.repeat(32), removed: false, name: '王强', joinedOn: '1999-07-01', years: 27 },
  ];
  const birthday = input({ politicalBirthday: { celebrants, form: '' } });
  expect(birthdayCards(birthday, '')).toHaveLength(2);
  expect(birthdayCards(birthday, 'a'.repeat(32))).toHaveLength(1);
  expect(birthdayCards(birthday, 'b'.repeat(32))).toEqual([]);
});

it('a ballot holds the names of those who are appraised and nothing that could name the one who fills it in', () => {
  const sheet = appraisalBallot(['赵敏', '王强'], '高中部教师党支部', '2026-12-01');
  expect(cells(sheet).filter((cell) => cell !== '')).toEqual(['赵敏', '王强']);
  expect(sheet.blocks.some(({ kind }) => kind === 'signatures')).toBe(false);
});

describe('换届', () => {
  const candidate = (name: string, votes: number, elected: boolean, sort: number) => ({ id: `c${sort}`, sort, removed: false, member: '', name, post: '', votes, elected });
  const document = aGathering({
    mainKind: 'election', countedKinds: ['election'], start: '2026-05-12T15:00', attendance: aSheet(20, 17),
    election: { body: 'committee', seats: 2, issued: 17, collected: 17, valid: 16, candidates: [candidate('甲某', 9, false, 0), candidate('乙某', 15, true, 1), candidate('丙某', 14, true, 2)], tellers: '丁某', termFrom: '2026-05-12', termUntil: '2029-05-11', approvedOn: '' },
  });
  const election: ElectionInput = { document, orgName: '高中部教师党支部', superiorName: '中共清河县教育局委员会', term: { from: '2023-05-12', until: '2026-05-11' }, members: 22, voters: 20 };
  it('asks with the numbers of this election', () => {
    expect(electionMethod(election).body).toContain('候选人3名，差额1名');
    expect(electionMethod(election).body).toContain('到会的有选举权的党员不少于16名（五分之四）');
    expect(electionMethod(election).body).toContain('即11票以上');
    expect(electionRequest(election).body).toContain('任期至2026年5月11日');
  });
  it('reports who is elected, and lists all by votes', () => {
    expect(electionReport(election).body).toContain('1. 乙某，赞成15票；\n2. 丙某，赞成14票。');
    expect(electionReport(election).body).not.toContain('甲某');
    expect(cells(electionResult(election)).filter((cell) => cell.endsWith('某'))).toEqual(['乙某', '丙某', '甲某']);
  });
  it('leaves every place open before anything is recorded', () => {
    const open = { ...election, document: null, term: null };
    expect(electionRequest(open).body).toContain('＿＿＿＿');
    expect(electionMethod(open).body).toContain('应当重新选举');
  });
});

describe('挂图', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, at) => ledgerItemDocument.parse({ ledger: 'hazard', title: `第 ${at + 1} 项隐患：实验室危险化学品存放不规范`, measures: [1, 2, 3].map((step) => ({ id: `s${step}`, sort: step, title: '制定整改方案并逐级落实', dueOn: '2026-03-01' })) }));
  it('is set as large as one page allows', () => {
    const [few, many, most] = [2, 9, 30].map((count) => wallChart('隐患', items(count), '党支部', '2026-01-08').size ?? 0);
    expect(few).toBeGreaterThan(many ?? 0);
    expect(many).toBeGreaterThan(most ?? 0);
  });
});
