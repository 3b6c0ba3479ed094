import type { ImportDone, ImportLook } from '../../../electron/contract';

/** What one button 导入 will do with the files on the screen. */
export interface ImportPlan {
  /** Reports, 下发 files and files of our own other computer that can be taken in now. */
  readonly tokens: readonly string[];
  readonly refused: number;
  /** New records in all of them. */
  readonly fresh: number;
  /** Invitations are answered on their own screen, an enrolment leads on to comparing the digits. */
  readonly invitations: readonly ImportLook[];
}

/** Splits the looked-at files. A refused file stops none of the others. */
export function importPlan(looks: readonly ImportLook[]): ImportPlan {
  const good = looks.filter((look) => look.ok);
  const importable = good.filter((look) => look.kind !== 'invitation');
  return {
    tokens: importable.map((look) => look.token),
    refused: looks.length - good.length,
    fresh: importable.filter(bringsRecords).reduce((sum, look) => sum + look.fresh, 0),
    invitations: good.filter((look) => look.kind === 'invitation'),
  };
}

/** Everything in the file is here already: importing it changes nothing. */
export function nothingNew(look: ImportLook): boolean {
  return look.ok && look.fresh === 0 && look.newer === 0 && look.delivered === 0 && !look.restored && look.known > 0;
}

/** Only these bring records; in a 入网 file the one new thing is a key, in a 下发 file a receipt. */
export const bringsRecords = (file: Pick<ImportDone, 'kind'>): boolean => file.kind === 'report' || file.kind === 'merge';

/** What came of an import, as one answer. */
export interface ImportResult {
  readonly imported: number;
  readonly refused: readonly ImportDone[];
  readonly added: number;
  readonly delivered: number;
  /** Slots whose enrolment arrived and whose digits are now to be compared. */
  readonly toCompare: readonly string[];
  /** Our own computers that want to join. */
  readonly joining: readonly string[];
  readonly merged: boolean;
  readonly conflicts: number;
  readonly staged: number;
}

export function importResult(done: readonly ImportDone[]): ImportResult {
  const good = done.filter((each) => each.ok);
  return {
    imported: good.length,
    refused: done.filter((each) => !each.ok),
    added: good.reduce((sum, each) => sum + each.added, 0),
    delivered: good.reduce((sum, each) => sum + each.delivered, 0),
    toCompare: good.flatMap((each) => (each.subordinate ? [each.subordinate] : [])),
    joining: good.flatMap((each) => (each.device ? [each.device] : [])),
    merged: good.some(({ kind }) => kind === 'merge'),
    // Of several files the last one knows what is open now.
    conflicts: good.findLast(({ kind }) => kind === 'merge')?.conflicts ?? 0,
    staged: good.reduce((sum, each) => sum + each.staged, 0),
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
