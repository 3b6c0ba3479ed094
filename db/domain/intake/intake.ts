/** What may be taken in out of somebody's file: the roster, past records, a ledger, the tree of the organisations below. */
export const INTAKE_KINDS = ['roster', 'records', 'ledger', 'tree'] as const;
export type IntakeKind = (typeof INTAKE_KINDS)[number];

/** Which column (its place, from 0) holds which field; a column that is not named is left out. */
export type IntakeMapping = Readonly<Record<string, string>>;

/** What is wrong with a cell, or what could not be taken from it. */
export type IntakeProblemCode =
  | 'missing' // nothing stands where something must
  | 'too-long'
  | 'unreadable-date'
  | 'ambiguous-month'
  | 'no-day' // only a month is written where a day is wanted
  | 'file-error' // #REF! and the like
  | 'unknown-word' // 性别, 状态, 类型 … in a word that is none of ours
  | 'unknown-group'
  | 'id-number'
  | 'in-future'
  | 'before' // 转正 before 入党
  | 'twice' // the same line stands in the file once more
  | 'namesake' // somebody else of that name is on the roster
  | 'unmatched' // names that are not on the roster
  | 'no-time'
  | 'sealed'
  | 'refused'; // by the rules of the record itself

export interface IntakeProblem {
  readonly field: string;
  readonly code: IntakeProblemCode;
  /** What stands in the cell, or the names that it is about; never an ID number. */
  readonly value: string;
  /** The line is not taken in; otherwise only this cell stays unfilled. */
  readonly bad: boolean;
}

/** What would become of one line of the file. `known`: it is here already, and may be skipped or brought up to date. */
export type IntakeOutcome = 'new' | 'known' | 'bad';

/** A line as the preview shows it. */
export interface IntakeLine {
  /** As Excel counts. */
  readonly row: number;
  readonly outcome: IntakeOutcome;
  /** What was read, field by field. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly IntakeProblem[];
  /** Of a known one: what an update would change. */
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

/** A line that was left out before anybody looked at its cells. */
export interface SkippedRow {
  readonly row: number;
  readonly why: 'hidden' | 'head-again' | 'total' | 'note';
}
