import { memberDocument, statusOn, type MemberDocument, type MemberStatus, type MemberType } from '../member';
import { MEMBER_TYPE_NAMES } from '../names/members';
import { CellReader, namesIn, plainName } from './cells';
import type { IntakeLine, IntakeMapping } from './intake';
import type { SheetRow } from './sheet';

export interface RosterContext {
  readonly today: string;
  /** The roster as it is, whoever left too. */
  readonly members: readonly { readonly id: string; readonly document: MemberDocument }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** What a line says of a person; '' = nothing. Nothing is invented beside it. */
export interface RosterValues extends Pick<MemberDocument, 'name' | 'gender' | 'birthMonth' | 'nation' | 'education' | 'post' | 'memberType' | 'joinedOn' | 'confirmedOn' | 'phone'> {
  /** A standing that the two days do not say by themselves. */
  readonly status: MemberStatus | '';
  /** Id of a 党小组. */
  readonly group: string;
  readonly posts: readonly string[];
}

export interface RosterLine extends IntakeLine {
  readonly read: RosterValues;
  /** The member that it is, where it is known. */
  readonly member: string;
}

const GENDERS: Readonly<Record<string, MemberDocument['gender']>> = { 男: 'male', 女: 'female', 男性: 'male', 女性: 'female', M: 'male', F: 'female' };
const STATUSES: readonly (readonly [RegExp, MemberStatus])[] = [[/留党察看/, 'under-probation'], [/中止|停止党籍/, 'rights-suspended'], [/预备/, 'probationary'], [/正式|中共党员|^党员$|^中共$/, 'full']];
const TYPES: readonly (readonly [RegExp, MemberType])[] = [
  [/离退休|退休|离休/, 'retired'], [/学生|研究生|本科生|硕士生|博士生/, 'student'], [/教师|教员|教授|讲师|辅导员/, 'teacher'], [/公务员/, 'civil-servant'], [/农民|农牧渔民|村民/, 'farmer'], [/工人|工勤/, 'worker'],
  [/职员|职工|行政|管理人员|专业技术|教辅|事业/, 'staff'], [/^其他$/, 'other'],
];
const TYPE_BY_NAME = new Map(Object.entries(MEMBER_TYPE_NAMES).map(([type, name]) => [name, type as MemberType]));

/** Every line of a roster out of a file, as it would be taken in. Pure. */
export function rosterLines(rows: readonly SheetRow[], mapping: IntakeMapping, context: RosterContext): RosterLine[] {
  const known = new Map<string, { readonly id: string; readonly document: MemberDocument }[]>();
  for (const member of context.members) known.set(plainName(member.document.name), [...(known.get(plainName(member.document.name)) ?? []), member]);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const cells = new CellReader(row, mapping);
    const read = valuesOf(cells, context);
    const key = [plainName(read.name), read.birthMonth, read.joinedOn].join('|');
    const before = seen.get(key);
    if (before !== undefined && read.name !== '') cells.note('name', 'twice', String(before), true);
    else seen.set(key, row.number);
    const others = known.get(plainName(read.name)) ?? [];
    const same = others.filter(({ document }) => isSamePerson(document, read));
    // Two on the roster who could both be meant: a person must look.
    const [member] = same.length === 1 ? same : [];
    if (others.length > 0 && member === undefined) cells.note('name', 'namesake', read.name, same.length > 1);
    const changes = member === undefined ? [] : changesOf(member.document, read, context);
    return { row: row.number, outcome: cells.isBad ? 'bad' : member === undefined ? 'new' : 'known', values: cells.values, problems: cells.problems, changes, read, member: member?.id ?? '' };
  });
}

function valuesOf(cells: CellReader, { today, groups }: RosterContext): RosterValues {
  // 李  明 is set wide in tables.
  const name = cells.keep('name', cells.text('name', 60).replace(/^([一-龥])\s+([一-龥])$/, '$1$2'));
  if (name === '' && !cells.problems.some(({ field }) => field === 'name')) cells.note('name', 'missing', '', true);
  const joinedOn = cells.day('joinedOn', today);
  const confirmedOn = cells.day('confirmedOn', today);
  if (joinedOn !== '' && confirmedOn !== '' && confirmedOn < joinedOn) cells.note('confirmedOn', 'before', `${confirmedOn} < ${joinedOn}`, true);
  const said = wordOf(cells, 'status', 30, (text) => STATUSES.find(([words]) => words.test(text))?.[1]);
  return {
    name, joinedOn, confirmedOn,
    gender: wordOf(cells, 'gender', 10, (text) => GENDERS[text.toUpperCase()]),
    birthMonth: cells.month('birthMonth'),
    nation: nationOf(cells.text('nation', 30), cells),
    education: cells.text('education', 30),
    post: cells.text('post', 120),
    memberType: wordOf(cells, 'memberType', 30, (text) => TYPE_BY_NAME.get(text) ?? TYPES.find(([words]) => words.test(text))?.[1]),
    phone: cells.text('phone', 30),
    status: statusToEnter(said, confirmedOn, today),
    group: wordOf(cells, 'group', 60, (text) => groups.find(({ name: own }) => groupName(own) === groupName(text))?.id, 'unknown-group'),
    posts: namesIn(cells.text('partyPost', 120)).map(({ name: post }) => post).filter((post) => post !== '无' && post !== '党员'),
  };
}

/** A word that has to be one of ours; another one stays unfilled and is said. */
function wordOf<T extends string>(cells: CellReader, field: string, most: number, find: (text: string) => T | undefined, code: 'unknown-word' | 'unknown-group' = 'unknown-word'): T | '' {
  const text = cells.text(field, most);
  if (text === '' || /^([-—/]+|无)$/.test(text)) {
    delete cells.values[field];
    return '';
  }
  const found = find(text);
  if (found !== undefined) return found;
  cells.note(field, code, text);
  delete cells.values[field];
  return '';
}

/** 汉 is 汉族. */
function nationOf(text: string, cells: CellReader): string {
  return text !== '' && !text.endsWith('族') && text.length <= 4 && /^[一-龥]+$/.test(text) ? cells.keep('nation', `${text}族`) : text;
}

/** 正式 and 预备 follow from the days; entered is only what the days do not say. */
function statusToEnter(said: MemberStatus | '', confirmedOn: string, today: string): MemberStatus | '' {
  if (said === '') return '';
  const follows = confirmedOn !== '' && confirmedOn <= today ? 'full' : 'probationary';
  return said === follows ? '' : said;
}

/** 第一党小组, 一组 and 第1组 are one; so a group is found by its number or its name. */
const groupName = (name: string): string => name.normalize('NFKC').replaceAll(/\s|党小组|小组|组|第/g, '').replaceAll(/[1-9]/g, (digit) => '一二三四五六七八九'.charAt(Number(digit) - 1));

/** Nothing that both say may differ: a month of birth or a day of joining tells two people of one name apart. */
function isSamePerson({ birthMonth, joinedOn }: MemberDocument, read: RosterValues): boolean {
  const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b;
  return agree(birthMonth, read.birthMonth) && (agree(joinedOn, read.joinedOn) || (birthMonth !== '' && birthMonth === read.birthMonth));
}

const PLAIN = ['gender', 'birthMonth', 'nation', 'education', 'post', 'memberType', 'joinedOn', 'confirmedOn', 'phone'] as const;

function changesOf(document: MemberDocument, read: RosterValues, { today, groups }: RosterContext): IntakeLine['changes'] {
  const plain = PLAIN.filter((field) => read[field] !== '' && read[field] !== document[field]).map((field) => ({ field, before: document[field], after: read[field] }));
  const after = withRosterValues(document, read, () => 'new', today);
  const status = after.statuses.length > document.statuses.length ? [{ field: 'status', before: statusOn(document, today), after: read.status }] : [];
  const group = after.groups.length > document.groups.length ? [{ field: 'group', before: '', after: groups.find(({ id }) => id === read.group)?.name ?? '' }] : [];
  const posts = after.posts.length > document.posts.length ? [{ field: 'partyPost', before: '', after: read.posts.join('、') }] : [];
  return [...plain, ...status, ...group, ...posts];
}

/**
 * The member's document with what the line says. Fields that the line leaves empty stay; standings, groups and posts are
 * added only where the person has none of them, since the file does not know since when.
 */
export function withRosterValues(document: MemberDocument, read: RosterValues, newId: () => string, today: string): MemberDocument {
  const plain = Object.fromEntries(PLAIN.filter((field) => read[field] !== '').map((field) => [field, read[field]]));
  const none = (items: readonly { readonly removed: boolean }[]): boolean => items.every(({ removed }) => removed);
  const open = { removed: false, from: '', until: '' };
  const next = memberDocument.parse({ ...document, ...plain });
  const says = statusOn(next, today);
  return {
    ...next,
    statuses: read.status !== '' && read.status !== says && none(next.statuses) ? [...next.statuses, { ...open, id: newId(), status: read.status }] : next.statuses,
    groups: read.group !== '' && none(next.groups) ? [...next.groups, { ...open, id: newId(), group: read.group }] : next.groups,
    posts: read.posts.length > 0 && none(next.posts) ? [...next.posts, ...read.posts.map((post) => ({ ...open, id: newId(), post: post.slice(0, 60), election: '', endedBy: '' }))] : next.posts,
  };
}
