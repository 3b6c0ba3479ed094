import type { PackageLogLine, SuperiorView } from '../../../electron/contract';

/**
 * What the screen 上报与回执 answers first. Three words are never mixed: 已提交 (signed, in no file), 已写出 (in a file,
 * nobody has said that it arrived) and 已送达 (a receipt named it).
 */
export type ExchangeAnswer =
  | { readonly is: 'no-superior' }
  | { readonly is: 'digits-open'; readonly name: string }
  | { readonly is: 'to-report'; readonly records: number }
  | { readonly is: 'waiting'; readonly number: number | null; readonly files: number }
  | { readonly is: 'never-reported' }
  | { readonly is: 'all-delivered' };

/** Our own reports that no receipt covers yet, newest first. */
export function waitingReports(log: readonly PackageLogLine[]): readonly PackageLogLine[] {
  return log.filter((line) => line.direction === 'out' && line.kind === 'report' && !line.delivered).sort(newestFirst);
}

/**
 * The answer in the order in which a person has to act: first the connection, then what still has to be written, then
 * what is on its way.
 */
export function exchangeAnswer(superior: SuperiorView | null, submittedNotWritten: number, log: readonly PackageLogLine[]): ExchangeAnswer {
  if (!superior) return { is: 'no-superior' };
  if (superior.state === 'answered') return { is: 'digits-open', name: superior.name };
  if (submittedNotWritten > 0) return { is: 'to-report', records: submittedNotWritten };
  const waiting = waitingReports(log);
  if (waiting[0]) return { is: 'waiting', number: waiting[0].number, files: waiting.length };
  const reported = log.some((line) => line.direction === 'out' && line.kind === 'report');
  return { is: reported ? 'all-delivered' : 'never-reported' };
}

/** Newest first; two of one instant by number, so that the order never jumps. */
export function newestFirst(a: PackageLogLine, b: PackageLogLine): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return (b.number ?? 0) - (a.number ?? 0);
}

/**
 * What may be said of a file in the log. Only our own report can be 已送达; a 下发, an invitation or an enrolment gets no
 * receipt, so of these we only know that they were written.
 */
export type PackageStand = 'waiting' | 'delivered' | 'written' | 'imported';

export function standOf(line: PackageLogLine): PackageStand {
  if (line.direction === 'in') return 'imported';
  if (line.kind !== 'report') return 'written';
  return line.delivered ? 'delivered' : 'waiting';
}
