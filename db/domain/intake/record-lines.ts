import type { AttendanceItem, GatheringDocument, GatheringKind } from '../gathering';
import { KIND_NAMES } from '../names/kinds';
import { CellReader, namesIn, plainName } from './cells';
import type { IntakeLine, IntakeMapping } from './intake';
import { cellText, type SheetRow } from './sheet';
import { dayPart, timesIn } from './written-time';
import { writtenDate } from './written-date';

export interface RecordContext {
  readonly today: string;
  /** The kind of lines that say none; '' = such a line cannot be taken in. */
  readonly kind: GatheringKind | '';
  /** Everybody who belonged to the branch on a day, as the attendance sheet of that day has them. */
  readonly sheetOn: (day: string) => readonly AttendanceItem[];
  /** A record of that kind on that day that is here already; '' = none. */
  readonly knownOn: (kind: GatheringKind, day: string) => string;
}

export interface RecordValues {
  readonly kind: GatheringKind;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly place: string;
  readonly chair: { readonly member: string; readonly name: string };
  readonly recorder: { readonly member: string; readonly name: string };
  readonly attendance: readonly AttendanceItem[];
  readonly guests: readonly string[];
  /** Named as having come, and not on the roster of the day: guests only by choice. */
  readonly unmatched: readonly string[];
  readonly topics: readonly string[];
  readonly content: string;
  readonly resolution: string;
}

export interface RecordLine extends IntakeLine {
  readonly read: RecordValues | null;
  readonly known: string;
}

const ALL = /^(全体|全部|本支部全体)(党员|人员)?(同志)?$/;
/** What tables call the kinds, beside their full names. */
const KIND_WORDS: readonly (readonly [RegExp, GatheringKind])[] = [
  [/党员大会/, 'party-meeting'], [/支委会|支部委员会|委员会会议/, 'committee-meeting'], [/小组会/, 'group-meeting'], [/组织生活会/, 'life-meeting'], [/民主评议/, 'appraisal'], [/主题党日|党日/, 'theme-day'], [/中心组/, 'centre-group-study'],
  [/理论学习/, 'theory-study'], [/集中学习|政治学习/, 'study-session'], [/政治生日/, 'political-birthday'], [/入党誓词|宣誓/, 'oath-renewal'], [/警示教育/, 'warning-education'], [/研判/, 'assessment-meeting'], [/换届|选举/, 'election'], [/党课/, 'party-lecture'],
];

/** Which kind a word means; '' = none that we know, or more than one reading. */
export function kindOfWord(word: string): GatheringKind | '' {
  const exact = (Object.keys(KIND_NAMES) as GatheringKind[]).find((kind) => KIND_NAMES[kind] === word.trim());
  return exact ?? KIND_WORDS.find(([words]) => words.test(word))?.[1] ?? '';
}

/** Every line of a table of meetings, one meeting a line, as it would be taken in. Pure. */
export function recordLines(rows: readonly SheetRow[], mapping: IntakeMapping, context: RecordContext): RecordLine[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const cells = new CellReader(row, mapping);
    const read = valuesOf(cells, context);
    const key = read === null ? '' : [read.kind, read.start, read.title].join('|');
    const before = seen.get(key);
    if (read !== null && before !== undefined) cells.note('date', 'twice', String(before), true);
    else seen.set(key, row.number);
    const known = read === null ? '' : context.knownOn(read.kind, read.start.slice(0, 10));
    const outcome = cells.isBad || read === null ? 'bad' : known === '' ? 'new' : 'known';
    return { row: row.number, outcome, values: cells.values, problems: cells.problems, changes: [], read, known };
  });
}

function valuesOf(cells: CellReader, { today, kind: usual, sheetOn }: RecordContext): RecordValues | null {
  const day = dayOf(cells, today);
  const times = [...timesOf(cells, 'date'), ...timesOf(cells, 'begin'), ...timesOf(cells, 'end')];
  const said = cells.text('kind', 60);
  const title = cells.text('title', 200);
  const kind = said === '' ? kindOfWord(title) || usual : kindOfWord(said);
  if (said === '' && kind === '') cells.note('kind', 'missing', '', true);
  if (said !== '' && kind === '') cells.note('kind', 'unknown-word', said, true);
  const place = cells.text('place', 200);
  const topics = cells.text('topics', 20_000, true);
  const content = cells.text('content', 50_000, true);
  const resolution = cells.text('resolution', 20_000, true);
  if (day === '' || kind === '') return null;
  cells.keep('kind', KIND_NAMES[kind]);
  const [begin, end = ''] = times;
  if (begin === undefined) cells.note('date', 'no-time', '');
  const sheet = sheetOn(day);
  const people = attendanceOf(cells, sheet);
  return {
    kind, title, place, content, resolution, ...people,
    start: `${day}T${begin ?? '00:00'}`, end: end > (begin ?? '') ? `${day}T${end}` : '',
    chair: personOf(cells, 'chair', sheet), recorder: personOf(cells, 'recorder', sheet),
    topics: topics.split('\n').map((line) => line.replace(/^\s*([一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．])\s*/, '').trim()).filter((line) => line !== ''),
    guests: namesIn(cells.text('guests', 500)).map(({ name }) => name).filter((name) => name !== '无'),
  };
}

function dayOf(cells: CellReader, today: string): string {
  const cell = cells.raw('date');
  const found = writtenDate(typeof cell === 'string' ? dayPart(cell) : cell);
  if (found.is === 'nothing') cells.note('date', 'missing', '', true);
  else if (found.is === 'month') cells.note('date', 'no-day', cellText(cell), true);
  else if (found.is === 'ambiguous') cells.note('date', 'ambiguous-month', cellText(cell), true);
  else if (found.is === 'unreadable') cells.note('date', typeof cell === 'object' && cell !== null && 'error' in cell ? 'file-error' : 'unreadable-date', cellText(cell), true);
  if (found.is !== 'day') return '';
  if (found.day > today) cells.note('date', 'in-future', found.day);
  return cells.keep('date', found.day);
}

/** A cell that is a time only comes as a part of a day: 0.604166 is 14:30. */
function timesOf(cells: CellReader, field: string): string[] {
  const cell = cells.raw(field);
  if (typeof cell === 'number') {
    const minutes = Math.round((cell % 1) * 1440);
    return minutes === 0 ? [] : [`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`];
  }
  if (typeof cell === 'object' && cell !== null) return 'date' in cell && cell.date.length > 10 && !cell.date.endsWith('T00:00') ? [cell.date.slice(11)] : [];
  return timesIn(cellText(cell));
}

function personOf(cells: CellReader, field: string, sheet: readonly AttendanceItem[]): RecordValues['chair'] {
  const [found] = namesIn(cells.text(field, 60));
  if (!found) return { member: '', name: '' };
  return { name: found.name, member: sheet.find(({ name }) => plainName(name) === plainName(found.name))?.id ?? '' };
}

/** Whoever is named stands on the sheet as named; of the others nothing is said, and they are not on it. */
function attendanceOf(cells: CellReader, sheet: readonly AttendanceItem[]): Pick<RecordValues, 'attendance' | 'unmatched'> {
  const byName = new Map(sheet.map((line) => [plainName(line.name), line]));
  const on = new Map<string, AttendanceItem>();
  const unmatched: string[] = [];
  const text = cells.text('present', 20_000);
  const present = ALL.test(text.replaceAll(/\s/g, '')) ? sheet.map(({ name }) => ({ name, note: '' })) : namesIn(text);
  for (const { name } of present) {
    const line = byName.get(plainName(name));
    if (line) on.set(line.id, { ...line, state: 'present' });
    else if (name !== '无' && !/^\d+人?$/.test(name)) unmatched.push(name);
  }
  for (const [field, state] of [['leave', 'leave'], ['absent', 'absent']] as const) {
    for (const { name, note } of namesIn(cells.text(field, 20_000))) {
      const line = byName.get(plainName(name));
      if (line) on.set(line.id, { ...line, state, note: note.slice(0, 200), reason: reasonOf(note) });
      else if (name !== '无' && !/^\d+人?$/.test(name)) unmatched.push(name);
    }
  }
  if (unmatched.length > 0) cells.note('present', 'unmatched', unmatched.join('、'));
  return { attendance: sheet.flatMap(({ id }) => on.get(id) ?? []), unmatched };
}

const reasonOf = (note: string): AttendanceItem['reason'] => (/病|住院|医/.test(note) ? 'illness' : /公|出差|开会|培训/.test(note) ? 'duty' : /事/.test(note) ? 'personal' : '');

/** The record of a line. `guests`: whoever is named and not on the roster becomes 列席. */
export function gatheringOf(read: RecordValues, newId: () => string, guests: boolean): unknown {
  const invited = [...read.guests, ...(guests ? read.unmatched : [])];
  const item = (sort: number) => ({ id: newId(), sort });
  // What was recorded of the whole meeting stands with its first item.
  const titles = read.topics.length > 0 ? read.topics : read.content !== '' || read.resolution !== '' ? [''] : [];
  const agenda = titles.map((title, sort) => ({
    ...item(sort), title: title.slice(0, 200), content: [title.length > 200 ? title : '', sort === 0 ? read.content : ''].filter((part) => part !== '').join('\n'), resolution: sort === titles.length - 1 ? read.resolution : '',
  }));
  return {
    mainKind: read.kind, countedKinds: [read.kind], title: read.title, start: read.start, end: read.end, place: read.place, chair: read.chair, recorder: read.recorder, attendance: read.attendance, agenda,
    guests: invited.map((name, sort) => ({ ...item(sort), name: name.slice(0, 60) })),
  } satisfies Partial<Record<keyof GatheringDocument, unknown>>;
}
