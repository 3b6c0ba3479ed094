import type { AttendanceItem } from '../../../../electron/contract';

export type Mark = AttendanceItem['state'];

const NEXT: Readonly<Record<Mark, Mark>> = { present: 'leave', leave: 'absent', absent: 'present' };
/** 到会 → 请假 → 缺席 → 到会: what a click on a name does. */
export const nextMark = (mark: Mark): Mark => NEXT[mark];

/** 1 到会, 2 请假, 3 缺席. Digits, since letters jump to names: there are people with L and P. */
export const markOfKey = (key: string): Mark | undefined => ({ '1': 'present', '2': 'leave', '3': 'absent' } as const)[key];

/** Sets one member's mark. Back to 到会 drops the reason: it would be a reason for nothing. */
export function withMark(sheet: readonly AttendanceItem[], id: string, state: Mark): AttendanceItem[] {
  return sheet.map((line) =>
    line.id === id ? { ...line, state, ...(state === 'present' ? { reason: '' as const, note: '' } : {}) } : line,
  );
}

/** Replaces one member's line as a whole (for undoing a mark together with its reason). */
export function withLine(sheet: readonly AttendanceItem[], line: AttendanceItem): AttendanceItem[] {
  return sheet.map((other) => (other.id === line.id ? line : other));
}

/**
 * The sheet of another day with what was noted already: who is on it and with which standing comes from `fresh` (the
 * roster of that day), marks, reasons and hours stay. Who is no longer on the roster is marked removed, so that a
 * merge with another laptop knows; who was taken off by hand before stays off.
 */
export function carryMarks(noted: readonly AttendanceItem[], fresh: readonly AttendanceItem[]): AttendanceItem[] {
  const before = new Map(noted.map((line) => [line.id, line]));
  const here = new Set(fresh.map((line) => line.id));
  const lines = fresh.map((line) => {
    const old = before.get(line.id);
    return old === undefined || old.removed ? line : { ...old, name: line.name, status: line.status, exempt: line.exempt };
  });
  return [...lines, ...noted.filter((line) => !here.has(line.id)).map((line) => ({ ...line, removed: true }))];
}

/** Someone who can be found by typing: name and pinyin initials (李淑芬 → lsf). */
export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

/** Those whom the typed letters or characters may mean, the likeliest first: exact, then beginning, then within. */
export function findPeople<P extends Findable>(typed: string, people: readonly P[]): P[] {
  const text = typed.trim().toLowerCase().replace(/\s/g, '');
  if (text === '') return [];
  return people
    .map((person, order) => ({ person, order, rank: rankOf(text, person) }))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ person }) => person);
}

function rankOf(text: string, { name, initials }: Findable): number {
  if (name === text || initials === text) return 0;
  if (name.startsWith(text) || initials.startsWith(text)) return 1;
  return name.includes(text) || initials.includes(text) ? 2 : 9;
}
