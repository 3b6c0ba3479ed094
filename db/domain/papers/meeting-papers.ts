import { dateOf } from '../dates';
import type { AttendanceItem, GatheringDocument } from '../gathering';
import { partOf } from '../kind-parts';
import { dateTimeText, fullDayText, weekdayText } from '../names/dates';
import { GRADE_NAMES } from '../names/kind-names';
import { KIND_NAMES } from '../names/kinds';
import { byAnniversary, inOrder, inRosterOrder } from './in-order';
import { letterDay, type LetterText } from './letter';
import { filled, type Block, type Column, type FactsRow, type Sheet } from './paper';

/** A gathering, its organisation's name, and the own members' ids in the roster's order. */
export interface MeetingInput {
  readonly document: GatheringDocument;
  readonly orgName: string;
  readonly roster: readonly string[];
}

/** Names on one sheet of paper: half of them beside the other half. */
const EMPTY_LINES = 16;
const GUEST_LINES = 4;

const sheetOf = ({ document, roster }: MeetingInput): AttendanceItem[] => inRosterOrder(document.attendance.filter(({ removed }) => !removed), roster);

/** 签到表: who should come, with the names printed or to be written; signatures are for the pen. `input` null = no meeting yet. */
export function signInSheet(input: MeetingInput | null, orgName: string, names: readonly string[]): Sheet {
  const half = names.length === 0 ? EMPTY_LINES : Math.ceil(names.length / 2);
  const side = (at: number): string[] => [at < Math.max(names.length, half * 2) ? String(at + 1) : '', names[at] ?? '', '', ''];
  const columns: readonly Column[] = [{ label: '序号', width: 3, align: 'center' }, { label: '姓名', width: 5 }, { label: '签到', width: 6 }, { label: '备注', width: 3 }];
  const document = input?.document;
  const blocks: Block[] = [
    { kind: 'title', text: '签　到　表' },
    {
      kind: 'facts',
      rows: [
        [['组织', filled(orgName)]],
        [['会议', filled(document === undefined ? '' : [KIND_NAMES[document.mainKind], document.title.trim()].filter((word) => word !== '').join('：'))]],
        [['时间', filled(document === undefined ? '' : `${dateTimeText(document.start)}（${weekdayText(dateOf(document.start))}）`)]],
        [['地点', filled(document?.place ?? '')]],
      ],
    },
    { kind: 'table', columns: [...columns, ...columns], rows: Array.from({ length: half }, (_, at) => [...side(at), ...(names.length > 0 && at + half >= names.length ? ['', '', '', ''] : side(at + half))]), height: 8.5 },
    { kind: 'heading', level: 3, text: '列席' },
    { kind: 'table', columns: [{ label: '姓名', width: 4 }, { label: '单位、职务', width: 8 }, { label: '签到', width: 6 }], rows: inOrder(document?.guests ?? []).map(({ name, unit, post }) => [name, [unit, post].filter((part) => part !== '').join(' '), '']), blank: GUEST_LINES, height: 8.5 },
  ];
  return { blocks };
}

/** The names for a 签到表 in the roster's order; of the sheet of the meeting itself. */
export const namesToSign = (input: MeetingInput): string[] => sheetOf(input).map(({ name }) => name);

/** 会议通知: which meeting, when, where, what about. Nothing that the record does not say. */
export function noticeLetter({ document, orgName }: MeetingInput, today: string): LetterText {
  const kind = KIND_NAMES[document.mainKind];
  const agenda = inOrder(document.agenda).map(({ title }) => title.trim()).filter((title) => title !== '');
  const day = dateOf(document.start);
  const title = document.title.trim();
  return {
    title: `${orgName}\n关于召开${kind}的通知`,
    to: document.mainKind === 'committee-meeting' ? '各位委员' : document.mainKind === 'group-meeting' ? '党小组各位党员' : '全体党员',
    body: [
      `定于${letterDay(day)}召开${kind}，有关事项通知如下：`,
      '一、时间',
      `${letterDay(day)}（${weekdayText(day)}）${document.start.slice(11, 16)}。`,
      '二、地点',
      document.place.trim() === '' ? '＿＿＿＿＿＿＿＿。' : `${document.place.trim()}。`,
      `三、${agenda.length === 0 ? '主题' : '议题'}`,
      ...(agenda.length === 0 ? [`${title === '' ? '＿＿＿＿＿＿＿＿' : title}。`] : agenda.map((item, index) => `${index + 1}. ${item}${index === agenda.length - 1 ? '。' : '；'}`)),
      '请准时参加。因故不能参加的，请提前请假。',
    ].join('\n'),
    annexes: [],
    by: orgName,
    // Printed after the day, nobody knows any more when it was sent.
    on: today <= day ? today : '',
    copies: '',
  };
}

/** 政治生日 cards, a sheet for each of those whose day of joining is known; `member` = one of them only. */
export function birthdayCards({ document, orgName }: MeetingInput, member: string): Sheet[] {
  const people = byAnniversary(document.politicalBirthday.celebrants.filter(({ removed, joinedOn, id }) => !removed && joinedOn !== '' && (member === '' || id === member)));
  return people.map(({ name, joinedOn, years }) => ({
    blocks: [
      { kind: 'title', text: '政治生日' },
      { kind: 'text', flat: true, runs: [{ text: `${name}同志：`, bold: true }] },
      { kind: 'text', runs: [{ text: years === null ? `${fullDayText(joinedOn)}，您光荣加入中国共产党。祝您政治生日快乐。` : `${fullDayText(joinedOn)}，您光荣加入中国共产党。这是您的第 ${years} 个政治生日。` }] },
      { kind: 'text', runs: [{ text: '愿您牢记入党誓词，不忘初心，继续前行。' }] },
      { kind: 'space', lines: 1 },
      { kind: 'text', align: 'right', runs: [{ text: orgName }] },
      { kind: 'text', align: 'right', runs: [{ text: fullDayText(dateOf(document.start)) }] },
    ],
  }));
}

const GRADES = ['excellent', 'qualified', 'basic', 'unqualified'] as const;
const GRADE_COLUMNS: readonly Column[] = GRADES.map((grade) => ({ label: GRADE_NAMES[grade], width: 3, align: 'center' }));

/**
 * 民主测评票. Every ballot is the same sheet: no number on it, nothing to sign, no place for a word that a hand could be
 * known by.
 */
export function appraisalBallot(names: readonly string[], orgName: string, day: string): Sheet {
  return {
    blocks: [
      { kind: 'title', text: '民主评议党员测评票' },
      { kind: 'spread', parts: [orgName, day === '' ? '　　年　　月　　日' : fullDayText(day)] },
      { kind: 'table', columns: [{ label: '姓名', width: 5 }, ...GRADE_COLUMNS], rows: names.map((name) => [name, '', '', '', '']), blank: names.length === 0 ? 20 : 0, height: 8 },
      { kind: 'text', runs: [{ text: '填写说明：无记名填写，请勿署名。在每位党员的一个等次栏内画“√”，每人只选一个等次；多选的，对该党员的测评无效。' }] },
    ],
  };
}

/** 民主评议结果汇总表: totals of the ballots and the decided grade of each. Never who voted what. */
export function appraisalSummary(input: MeetingInput): Sheet {
  const appraisal = partOf(input.document, 'appraisal');
  const order = sheetOf(input).map(({ id }) => id);
  const results = inRosterOrder(appraisal.results.filter(({ removed }) => !removed), order);
  const decided = GRADES.map((grade) => `${GRADE_NAMES[grade]} ${results.filter((result) => result.grade === grade).length} 人`).join('，');
  const count = (value: number | null): string => (value === null ? '' : String(value));
  const facts: FactsRow[] = [
    [['组织', filled(input.orgName)], ['日期', fullDayText(dateOf(input.document.start))]],
    [['发出 / 收回', `${count(appraisal.issued) || '—'} / ${count(appraisal.collected) || '—'}`], ['有效票', filled(count(appraisal.valid))]],
    [['参评党员', `${results.length} 人`], ['评定等次', decided]],
  ];
  return {
    blocks: [
      { kind: 'title', text: '民主评议党员结果汇总表' },
      { kind: 'facts', rows: facts },
      {
        kind: 'table',
        columns: [{ label: '姓名', width: 4 }, ...GRADE_COLUMNS, { label: '评定等次', width: 4, align: 'center' }, { label: '反馈日期', width: 5 }],
        rows: results.map(({ name, excellent, qualified, basic, unqualified, grade, feedbackOn }) => [name, count(excellent), count(qualified), count(basic), count(unqualified), grade === '' ? '' : GRADE_NAMES[grade], feedbackOn]),
      },
      { kind: 'signatures', labels: ['计票人', '监票人', '支部书记'] },
    ],
  };
}

