import {
  assertNever,
  hoursOf,
  quarterOf,
  quarterRange,
  yearOf,
  dateOf,
  type GatheringDocument,
  type GatheringKind,
  type GatheringRow,
} from '../../../../electron/contract';
import { panelWords as words } from '../../../text/gatherings';
import { hoursWords } from '../../../../electron/contract';

/** What the gathering counts towards, a line a kind. */
export interface CountedLine {
  readonly kind: GatheringKind;
  /** 第四季度, 2025 年. */
  readonly period: string;
  /** 第 1 次. */
  readonly nth: string;
  readonly note: string;
}

export type Other = Pick<GatheringRow, 'id' | 'start' | 'countedKinds' | 'state'>;

/** `others`: the branch's gatherings of that year, without the one on the form. */
export function countedLines(document: GatheringDocument, others: readonly Other[]): CountedLine[] {
  const day = dateOf(document.start);
  const year = yearOf(day);
  return document.countedKinds.map((kind) => {
    const quarterly = kind === 'party-meeting';
    const range = quarterly ? quarterRange(year, quarterOf(day)) : { from: `${year}-01-01`, until: `${year}-12-31` };
    const before = others.filter(
      (other) =>
        other.state !== 'withdrawn' &&
        other.countedKinds.includes(kind) &&
        within(dateOf(other.start), range) &&
        other.start < document.start,
    ).length;
    return {
      kind,
      period: quarterly ? words.quarter(year, quarterOf(day)) : words.year(year),
      nth: words.nth(before + 1),
      note: noteOf(kind, document),
    };
  });
}

/** 第几次 of the main kind in its year. */
export function ordinalOf(document: GatheringDocument, others: readonly Other[]): number {
  return (
    1 +
    others.filter(
      (other) =>
        other.state !== 'withdrawn' &&
        other.countedKinds.includes(document.mainKind) &&
        yearOf(other.start) === yearOf(document.start) &&
        other.start < document.start,
    ).length
  );
}

function noteOf(kind: GatheringKind, document: GatheringDocument): string {
  switch (kind) {
    case 'party-meeting':
      return words.quarterly;
    case 'political-birthday':
      return words.noNumber;
    case 'study-session':
    case 'theory-study':
    case 'centre-group-study':
      return hoursNote(document, document.studySession.hours);
    case 'party-lecture':
      return hoursNote(document, document.partyLecture?.hours ?? null);
    case 'warning-education':
      return hoursNote(document, document.warningEducation?.hours ?? null);
    case 'committee-meeting':
    case 'group-meeting':
    case 'theme-day':
      return words.monthly;
    case 'life-meeting':
    case 'appraisal':
      return words.yearly;
    case 'oath-renewal':
    case 'assessment-meeting':
      return '';
    case 'election':
      return words.byTerm;
    default:
      return assertNever(kind);
  }
}

/** Whose time counts, and how much in all. `hours`: what this kind brings; several study kinds in one gathering add up. */
function hoursNote(document: GatheringDocument, hours: number | null): string {
  if (hours === null) return words.hoursMissing;
  const sum = document.attendance.reduce((total, line) => total + hoursOf(document, line), 0);
  const came = document.attendance.filter((line) => hoursOf(document, line) > 0).length;
  return `${words.hoursEach(hoursWords(hours))}，${words.hoursSum(came, hoursWords(sum))}`;
}

const within = (date: string, range: { readonly from: string; readonly until: string }): boolean =>
  range.from <= date && date <= range.until;
