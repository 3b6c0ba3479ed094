import type { Failure, ImportDone, ImportLook } from '../../../electron/contract';

/** What one button 导入 will do with the files on the screen. */
export interface ImportPlan {
  /** Reports, 下发 files and files of our own other computer that can be taken in now. */
  readonly tokens: readonly string[];
  readonly refused: number;
  /** This very file was taken in before: nothing is to be done. */
  readonly taken: number;
  /** New records in all of them. */
  readonly fresh: number;
  /** Invitations are answered on their own screen, an enrolment leads on to comparing the digits. */
  readonly invitations: readonly ImportLook[];
}

/** Splits the looked-at files. A refused file stops none of the others. */
export function importPlan(looks: readonly ImportLook[]): ImportPlan {
  const good = looks.filter((look) => look.ok);
  const importable = good.filter((look) => look.kind !== 'invitation' && look.takenAt === null);
  return {
    tokens: importable.map((look) => look.token),
    refused: looks.length - good.length,
    taken: good.filter((look) => look.takenAt !== null).length,
    fresh: importable.filter(bringsRecords).reduce((sum, look) => sum + look.fresh, 0),
    invitations: good.filter((look) => look.kind === 'invitation'),
  };
}

/** Of a folder with files for many, those that are for others are no mistake: they are counted, and not listed. */
export function withoutOthers(looks: readonly ImportLook[], fromFolder: ReadonlySet<string>): { readonly looks: readonly ImportLook[]; readonly others: number } {
  const mine = looks.filter(({ file, error }) => !fromFolder.has(file) || (error?.code !== 'file-not-for-us' && error?.code !== 'wrong-addressee'));
  return { looks: mine, others: looks.length - mine.length };
}

/** Everything in the file is here already: importing it changes nothing. */
export function nothingNew(look: ImportLook): boolean {
  const { passed, returned } = look.reviews;
  return look.ok && look.fresh === 0 && look.newer === 0 && look.delivered === 0 && passed + returned === 0 && !look.restored && look.known > 0;
}

/** Only these bring records; in a 入网 file the one new thing is a key, in a 下发 file a receipt. */
export const bringsRecords = (file: Pick<ImportDone, 'kind'>): boolean => file.kind === 'report' || file.kind === 'merge';

/** A file that was not taken in, when it was looked at or afterwards, and why. */
export interface NotTaken {
  readonly file: string;
  readonly sender: string;
  readonly error: Failure;
}

/** What came of an import, as one answer. */
export interface ImportResult {
  readonly imported: number;
  readonly notTaken: readonly NotTaken[];
  /** Files that had been taken in before. */
  readonly taken: number;
  readonly added: number;
  readonly known: number;
  readonly newer: number;
  readonly doubles: number;
  /** Of whom something is still not here. */
  readonly gaps: readonly { readonly name: string; readonly numbers: readonly number[] }[];
  readonly delivered: number;
  /** Slots whose enrolment arrived and whose digits are now to be compared. */
  readonly toCompare: readonly string[];
  /** Our own computers that want to join. */
  readonly joining: readonly string[];
  readonly merged: boolean;
  readonly conflicts: number;
  readonly staged: number;
}

/** `looks`: all that were looked at, those too that were left out. */
export function importResult(looks: readonly ImportLook[], done: readonly ImportDone[]): ImportResult {
  const good = done.filter((each) => each.ok);
  const sum = (of: (each: ImportDone) => number): number => good.reduce((total, each) => total + of(each), 0);
  const refusedLooks = looks.flatMap(({ file, sender, error }): NotTaken[] => (error === null ? [] : [{ file, sender: sender?.name ?? '', error }]));
  const refusedDone = done.flatMap(({ file, senderName, error }): NotTaken[] => (error === null ? [] : [{ file, sender: senderName, error }]));
  const gaps = new Map(good.filter(({ gap }) => gap).map(({ senderName, missingNumbers }) => [senderName, missingNumbers]));
  return {
    imported: good.length,
    notTaken: [...refusedLooks, ...refusedDone],
    taken: importPlan(looks).taken,
    added: sum(({ added }) => added),
    known: sum(({ known }) => known) + looks.filter(({ takenAt }) => takenAt !== null).reduce((total, { known }) => total + known, 0),
    newer: sum(({ newer }) => newer),
    doubles: sum(({ doubles }) => doubles),
    gaps: [...gaps].map(([name, numbers]) => ({ name, numbers })),
    delivered: sum(({ delivered }) => delivered),
    toCompare: good.flatMap((each) => (each.subordinate ? [each.subordinate] : [])),
    joining: good.flatMap((each) => (each.device ? [each.device] : [])),
    merged: good.some(({ kind }) => kind === 'merge'),
    // Of several files the last one knows what is open now.
    conflicts: good.findLast(({ kind }) => kind === 'merge')?.conflicts ?? 0,
    staged: sum(({ staged }) => staged),
  };
}

/** Refused files first, each part in its own order: among 500 files the 7 bad ones must not hide. */
export function refusedFirst<F extends { readonly ok: boolean }>(files: readonly F[]): readonly F[] {
  return [...files.filter((file) => !file.ok), ...files.filter((file) => file.ok)];
}

/** The last part of a path of Windows or Linux. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}
