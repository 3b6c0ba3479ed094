import { describe, expect, it } from 'vitest';
import { aGathering, aMember, anAttendance, memberId } from '../testing/builders';
import { branchShape } from './branch-shape';
import { BRANCH_CASES } from './cases/branch';
import type { Case, Given } from './cases/case';
import { GROUP_CASES } from './cases/groups';
import { LAYER_CASES } from './cases/layers';
import { MEMBER_CASES } from './cases/members';
import { TERM_CASES } from './cases/terms';
import { evaluate } from './compliance';
import type { Cell, ComplianceInput } from './compliance-cell';
import { duesDocument } from './dues';
import { explanationDocument } from './explanation';
import { organisationDocument } from './organisation';
import type { Range } from './periods';
import { ruleDocument, rulesInForce } from './rule-document';
import { talkDocument } from './talk';

const entries = (text: string | undefined): string[] => (text ?? '').split(';').map((part) => part.trim()).filter((part) => part !== '');
const days = (text: string): Range => ({ from: text.split('..')[0] ?? '', until: text.split('..')[1] ?? '' });
const after = (words: readonly string[], word: string): string => words[words.indexOf(word) + 1] ?? '';
const id = (n: string): string => memberId(Number(n));
const list = (words: readonly string[], word: string): string[] => (words.includes(word) ? after(words, word).split(',').map(id) : []);

/** `of 1,2*1.5`: the second has 学时 of their own. */
const present = (words: readonly string[]): ReturnType<typeof anAttendance>[] =>
  (words.includes('of') ? after(words, 'of').split(',') : []).map((one) => anAttendance(Number(one.split('*')[0]), { hours: one.includes('*') ? Number(one.split('*')[1]) * 10 : null }));

function branchOf(text = ''): ComplianceInput['branch'] {
  const parts = entries(text).map((part) => part.split(' '));
  const of = (word: string): string[][] => parts.filter(([first]) => first === word);
  const [founded] = of('founded');
  const [dissolved] = of('dissolved');
  const terms = of('term').map(([, span = '']) => days(span));
  return branchShape(
    organisationDocument.parse({
      names: [{ id: 'n', from: '2018-01-01', code: '001', name: '第一党支部' }],
      type: 'branch',
      groups: of('group').map(([, name = '', span = '..'], sort) => ({ id: name, sort, name: `第${name}党小组`, ...days(span) })),
      hasCommittee: !text.includes('no committee'),
      committees: of('committee').map(([, span = ''], n) => ({ id: `c${n}`, ...days(span) })),
      terms: (terms.length > 0 || text.includes('no term') ? terms : [days('2023-05-20')]).map((term, n) => ({ id: `t${n}`, ...term })),
      termYears: text.includes('five years') ? 5 : 3,
      foundedOn: founded?.[1] ?? '',
      dissolvedOn: dissolved?.[1] ?? '',
    }),
  );
}

function heldOf(text: string, n: number): ComplianceInput['gatherings'][number] {
  const words = text.split(' ');
  const { from: start, until: end } = days(words[1] ?? '');
  const hours = words.includes('hours') ? Math.round(Number(after(words, 'hours')) * 10) : null;
  const lecture = (words[0] ?? '').includes('party-lecture') && !(words[0] ?? '').includes('study');
  const document = aGathering({
    start,
    end,
    attendance: [...present(words), ...list(words, 'without').map((member) => anAttendance(0, { id: member, state: 'leave' })), ...list(words, 'struck').map((member) => anAttendance(0, { id: member, removed: true }))],
    politicalBirthday: { celebrants: list(words, 'for').map((member) => ({ id: member, name: '王建国' })) },
    studySession: { hours: lecture ? null : hours, training: words.includes('training') },
    ...(lecture ? { partyLecture: { hours } } : {}),
    ...(words.includes('oath') ? { themeDay: { oathRenewed: true } } : {}),
    election: { body: words.includes('electing') ? (after(words, 'electing') as 'committee' | 'delegates') : '', termFrom: words.includes('term') ? after(words, 'term') : '' },
    withdrawn: words.includes('withdrawn'),
    groupMeeting: { group: words.includes('in') ? after(words, 'in') : '' },
  });
  return { id: `g${n}`, document: { ...document, countedKinds: (words[0] ?? '').split('+') } };
}

function membersOf(text: string): ComplianceInput['members'] {
  const [who = '', facts = ''] = text.split(': ');
  const [first = '', last = first] = who.split('-');
  const words = facts.split(', ').map((fact) => fact.split(' '));
  const of = (word: string): string[][] => words.filter(([name]) => name === word);
  const dated = (word: string): { id: string; from: string; until: string }[] => of(word).map(([, span = ''], n) => ({ id: `${word}${n}`, ...days(span) }));
  const left = of('left')[0]?.[1] ?? '';
  const document = aMember({
    joinedOn: of('joined')[0]?.[1] ?? '2001-06-28',
    departure: left === '' ? '' : 'transferred',
    departedOn: left,
    statuses: [...dated('probationary').map((one) => ({ ...one, status: 'probationary' as const })), ...dated('full').map((one) => ({ ...one, status: 'full' as const }))],
    mobility: dated('abroad').map((one) => ({ ...one, kind: 'abroad' as const })),
    posts: of('post').map(([, post = '', span = ''], n) => ({ id: `p${n}`, post, ...days(span) })),
    exemptions: dated('exempt'),
  });
  // A kind that the roster of this program need not know yet.
  const graduate = dated('graduate').map((one) => ({ ...one, removed: false, kind: 'graduate', place: '' }));
  const whole = { ...document, mobility: [...document.mobility, ...graduate] } as typeof document;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => ({ id: memberId(Number(first) + n), document: whole }));
}

function talkOf(text: string, n: number): ComplianceInput['talks'][number] {
  const [on = '', pair = '', ...more] = text.split(' ');
  const [by = '', others = ''] = pair.split('>');
  const people = others.split(',').map((other) => ({ id: id(other), member: id(other), name: '李淑芬' }));
  return { id: `t${n}`, document: talkDocument.parse({ form: more.includes('reminder') ? 'reminder' : 'heart-to-heart', on, by: { member: id(by) }, with: people, withdrawn: more.includes('withdrawn') }) };
}

function duesOf(text: string, n: number): ComplianceInput['dues'][number] {
  const [head = '', body = ''] = text.split(': ');
  const lines = body.split(', ').map((line) => {
    const [key = '', money = '', paidOn = '', waived = ''] = line.split(' ');
    const [member = '', month = ''] = key.split('-');
    const [paid, due] = money.split('/').map(Number);
    return { id: `${id(member)}-${month}`, name: '王建国', paid, due, paidOn, waived: waived === 'waived' };
  });
  return { id: `d${n}`, document: duesDocument.parse({ year: Number(head.slice(0, 4)), publishedOn: head.includes('published') ? after(head.split(' '), 'published') : '', lines }) };
}

function saidOf(text: string, n: number): ComplianceInput['explanations'][number] {
  const [cell = '', ...reason] = text.replace('withdrawn ', '').split(' ');
  return { id: `e${n}`, document: explanationDocument.parse({ cell, text: reason.join(' '), withdrawn: text.startsWith('withdrawn') }) };
}

function inputOf(given: Given, today: string): ComplianceInput {
  const layers = rulesInForce((given.layers ?? []).map((document, n) => ({ id: `d${n + 1}`, document: ruleDocument.parse(document) })));
  return {
    today,
    rules: layers.rules,
    conversions: layers.conversions,
    semesters: layers.semesters,
    branch: branchOf(given.branch),
    members: entries(given.members).flatMap(membersOf),
    gatherings: entries(given.held).map(heldOf),
    talks: entries(given.talks).map(talkOf),
    dues: entries(given.dues).map(duesOf),
    explanations: entries(given.said).map(saidOf),
  };
}

const withMember = (cell: string): string => cell.replace(/\/(\d{1,3})$/, (_, n: string) => `/${id(n)}`);

function inWords(cell: Cell | undefined): string {
  if (!cell) return 'none';
  const words = [{ done: `done ${cell.counted}/${cell.required}`, due: `due ${cell.dueOn} ${cell.daysLeft}`, missed: 'missed', 'not-applicable': 'n/a' }[cell.state]];
  if (cell.state === 'not-applicable') {
    const { code, ...facts } = cell.reason;
    words.push(code, Object.values(facts).join('/'));
  }
  if (cell.lateDays > 0) words.push(`late ${cell.lateDays}`);
  if (cell.explanation !== null) words.push('explained');
  if ((cell.state === 'due' || cell.state === 'missed') && cell.reminding) words.push('!');
  if ((cell.state === 'due' || cell.state === 'missed') && cell.counted > 0) words.push(`has ${cell.counted}`);
  if (cell.unassigned > 0) words.push(`unassigned ${cell.unassigned}`);
  if (cell.layer !== 'central') words.push(`by ${cell.layer}`);
  return words.filter((word) => word !== '').join(' ');
}

/** The words of a row in the order in which a cell says them. */
const inOrder = (text: string): string[] => text.split(' ').sort();

const TABLES: readonly (readonly [string, readonly Case[]])[] = [
  ['of the branch and its committee', BRANCH_CASES],
  ['of each 党小组', GROUP_CASES],
  ['of members', MEMBER_CASES],
  ['of terms and graduates', TERM_CASES],
  ['of superiors and the branch itself', LAYER_CASES],
];

function rangeOf([, given, , cell]: Case): Range {
  const year = /\/(\d{4})/.exec(cell)?.[1] ?? '2025';
  return given.range ? days(given.range) : { from: `${year}-01-01`, until: `${year}-12-31` };
}

describe.each(TABLES)('the rules %s', (_, cases) => {
  it.each(cases.map((one): [string, Case] => [one[0], one]))('%s', (__, row) => {
    const [, given, today, cell, expected] = row;
    const found = evaluate(inputOf(given, today), rangeOf(row)).filter((one) => one.id === withMember(cell));
    expect(found.length, 'cells of one id').toBeLessThan(2);
    expect(inOrder(inWords(found[0])), `${inWords(found[0])} should be ${expected}`).toEqual(inOrder(expected));
  });
});

describe('every row', () => {
  const rows = TABLES.flatMap(([, cases]) => cases);

  it('says the same whatever the order in which records and members are given', () => {
    for (const row of rows) {
      const input = inputOf(row[1], row[2]);
      const { members, gatherings, talks, dues, explanations } = input;
      if (Math.max(members.length, gatherings.length, talks.length, dues.length, explanations.length) < 2) continue;
      const turned = { ...input, members: members.toReversed(), gatherings: gatherings.toReversed(), talks: talks.toReversed(), dues: dues.toReversed(), explanations: explanations.toReversed() };
      expect(evaluate(turned, rangeOf(row)), row[0]).toEqual(evaluate(input, rangeOf(row)));
    }
  });

  it('names each cell once, and gives a reason exactly where a rule does not apply', () => {
    for (const row of rows) {
      const cells = evaluate(inputOf(row[1], row[2]), rangeOf(row));
      expect(new Set(cells.map((one) => one.id)).size, row[0]).toBe(cells.length);
      for (const one of cells) expect('reason' in one, `${row[0]}: ${one.id}`).toBe(one.state === 'not-applicable');
    }
  });

  it('lists members by their record, never by their hours', () => {
    const input = inputOf({ members: '3; 1; 2', held: 'study-session 2025-03-01T14:00 of 3 hours 40; study-session 2025-03-02T14:00 of 2 hours 10' }, '2026-01-05');
    const members = evaluate(input, { from: '2025-01-01', until: '2025-12-31' }).filter((one) => one.rule === 'R9').map((one) => (one.subject.type === 'member' ? one.subject.id : ''));
    expect(members).toEqual(['1', '2', '3'].map(id));
  });

  it('has a promise of its own', () => {
    const promises = rows.map((row) => JSON.stringify(row.slice(0, 1)));
    expect(new Set(promises).size).toBe(promises.length);
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });
});
