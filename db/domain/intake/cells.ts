import { holdsIdNumber } from '../id-number';
import type { IntakeMapping, IntakeProblem, IntakeProblemCode } from './intake';
import { cellText, type SheetCell, type SheetRow } from './sheet';
import { writtenDate } from './written-date';

/** Any run of digits that could be an ID number, true or mistyped: none of it is stored or shown. */
const ID_LIKE = /(?<!\d)\d{17}[\dXx](?!\d)/;
const SHOWN = 60;

/** Reads the cells of one line by its fields, and keeps what is wrong with them. */
export class CellReader {
  readonly problems: IntakeProblem[] = [];
  readonly values: Record<string, string> = {};
  private readonly cells = new Map<string, SheetCell>();

  constructor(row: SheetRow, mapping: IntakeMapping) {
    for (const [at, field] of Object.entries(mapping)) if (!this.cells.has(field)) this.cells.set(field, row.cells[Number(at)] ?? null);
  }

  note(field: string, code: IntakeProblemCode, value: string, bad = false): void {
    this.problems.push({ field, code, value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value, bad });
  }

  get isBad(): boolean {
    return this.problems.some(({ bad }) => bad);
  }

  raw(field: string): SheetCell {
    return this.cells.get(field) ?? null;
  }

  /** Text up to `most` characters; one with an ID number in it stays unfilled, an error of the file is told. */
  text(field: string, most: number, lines = false): string {
    const cell = this.raw(field);
    if (typeof cell === 'object' && cell !== null && 'error' in cell) return this.refuse(field, 'file-error', cell.error);
    const all = cellText(cell);
    const text = lines ? all : all.replaceAll(/\s*\n\s*/g, ' ');
    if (text === '') return '';
    if (ID_LIKE.test(text.normalize('NFKC').replaceAll(/[ -]/g, '')) || holdsIdNumber(text)) {
      this.note(field, 'id-number', '');
      return '';
    }
    if (text.length > most) return this.refuse(field, 'too-long', text);
    return this.keep(field, text);
  }

  /** A day, or '' where nothing or no day can be read. Only a month: unfilled, and said. */
  day(field: string, today: string): string {
    const found = writtenDate(this.raw(field));
    const text = cellText(this.raw(field));
    if (found.is === 'nothing') return '';
    if (found.is === 'month') {
      this.note(field, 'no-day', text);
      return '';
    }
    if (found.is !== 'day') return this.refuse(field, this.codeOf(field, found.is), this.safe(text));
    if (found.day > today) this.note(field, 'in-future', found.day);
    return this.keep(field, found.day);
  }

  month(field: string): string {
    const found = writtenDate(this.raw(field));
    if (found.is === 'nothing') return '';
    if (found.is === 'day' || found.is === 'month') return this.keep(field, found.is === 'day' ? found.day.slice(0, 7) : found.month);
    return this.refuse(field, this.codeOf(field, found.is), this.safe(cellText(this.raw(field))));
  }

  keep(field: string, value: string): string {
    if (value !== '') this.values[field] = value;
    return value;
  }

  private codeOf(field: string, is: 'unreadable' | 'ambiguous'): IntakeProblemCode {
    const cell = this.raw(field);
    if (typeof cell === 'object' && cell !== null && 'error' in cell) return 'file-error';
    return is === 'ambiguous' ? 'ambiguous-month' : 'unreadable-date';
  }

  private safe(text: string): string {
    return ID_LIKE.test(text.normalize('NFKC').replaceAll(/[ -]/g, '')) ? '' : text;
  }

  private refuse(field: string, code: IntakeProblemCode, value: string): '' {
    this.note(field, code, value, true);
    return '';
  }
}

/** 身份证号 goes nowhere, not even back to where it came from: a file is copied and forgotten. */
export const withoutIds = (text: string): string => text.replaceAll(/(?<![\d０-９])[\d０-９]{17}[\d０-９XxＸｘ](?![\d０-９])/g, '（身份证号已略去）');

/** Names in one cell: 张三、李四 王五; what stands in brackets behind a name (请假原因, 职务) comes with it. */
export function namesIn(text: string): { readonly name: string; readonly note: string }[] {
  // 张 三 with a blank inside is one person of two characters, as tables set them.
  const joined = text.normalize('NFKC').replaceAll(/(?<![一-龥·])([一-龥]) {1,2}([一-龥])(?![一-龥·])/g, '$1$2');
  return joined
    .replaceAll(/等(共)?\s*\d*\s*(人|名党员|名同志)?$/g, '')
    .split(/[、,，;；\s/|]+(?![^(（]*[)）])/)
    .map((part) => /^([^(（:：]+)(?:[(（:：](.*?)[)）]?)?$/.exec(part.trim()))
    .flatMap((found) => (found?.[1] === undefined || found[1].trim() === '' ? [] : [{ name: found[1].replace(/(同志|老师)$/, '').trim(), note: found[2]?.trim() ?? '' }]));
}

/** A name as people are told apart by: without blanks and marks. */
export const plainName = (name: string): string => name.normalize('NFKC').replaceAll(/[\s·•.]/g, '');
