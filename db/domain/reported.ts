/** How an organisation below stands for one 报告期. `gap`: it has reported, and something that it submitted is not here; `staged`: its file is kept apart until a person looks at the computer that wrote it. */
export type ReportedState = 'missing' | 'gap' | 'staged' | 'reported';

export interface ReportedLine {
  readonly record: string;
  readonly code: string;
  readonly name: string;
  readonly state: ReportedState;
  /** Numbers of its reports that never came. */
  readonly missingNumbers: readonly number[];
  /** Its newest report, of whatever period; null = it has never reported. */
  readonly last: { readonly number: number; readonly importedAt: string } | null;
}

export interface ReportedList {
  readonly period: string;
  /** By code; only organisations whose digits were compared. */
  readonly lines: readonly ReportedLine[];
  /** Organisations that are listed below and cannot report yet. */
  readonly unconfirmed: number;
}

/** 催报: whoever still owes a report: has not reported, or not all of it is here. What is kept apart waits for us, not for them. */
export const owing = ({ lines }: Pick<ReportedList, 'lines'>): ReportedLine[] => lines.filter(({ state }) => state === 'missing' || state === 'gap');
