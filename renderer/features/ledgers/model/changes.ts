import type { AttachedFile, LedgerItemDocument } from '../../../../electron/contract';

/** One click on an item, as a new document: what a person does with it from the first step to 回头看. Days are local dates. */

type Item = LedgerItemDocument;

/** A step done on a day; '' takes it back. The last one completes the item, which then waits for 销号. */
export function stepDone(item: Item, step: string, on: string): Item {
  const measures = item.measures.map((measure) => (measure.id === step ? { ...measure, doneOn: on } : measure));
  const whole = measures.every(({ removed, doneOn }) => removed || doneOn !== '');
  const waits = item.completedOn !== '' && item.completedOn >= item.reopenedOn;
  return { ...item, measures, completedOn: whole ? (waits ? item.completedOn : on) : waits ? '' : item.completedOn };
}

/** One dated line of 进展; an empty one changes nothing. */
export function withProgress(item: Item, id: string, on: string, note: string): Item {
  const written = note.trim();
  return written === '' ? item : { ...item, progress: [...item.progress, { id, sort: item.progress.length, removed: false, on, note: written }] };
}

/** A record or a paper as 佐证. The same record is never named twice. */
export function withEvidence(item: Item, id: string, evidence: { readonly record: string; readonly text: string; readonly file?: AttachedFile }): Item {
  const there = evidence.record !== '' && item.evidence.some(({ record, removed }) => !removed && record === evidence.record);
  return there ? item : { ...item, evidence: [...item.evidence, { id, sort: item.evidence.length, removed: false, ...evidence }] };
}

/** Taken away, but kept as removed: another laptop's copy has to learn of it. */
export function withoutEvidence(item: Item, id: string): Item {
  return { ...item, evidence: item.evidence.map((line) => (line.id === id ? { ...line, removed: true } : line)) };
}

/** Where there are no steps to tick off, an item is completed as a whole. */
export const completed = (item: Item, on: string): Item => ({ ...item, completedOn: on });

/** 销号, with the day to look again ('' = none). What was found and opened again before stays as it was. */
export function closed(item: Item, closing: { readonly by: string; readonly on: string; readonly reviewDueOn: string }): Item {
  const waits = item.completedOn !== '' && item.completedOn >= item.reopenedOn;
  return { ...item, completedOn: waits ? item.completedOn : closing.on, closedOn: closing.on, closedBy: closing.by.trim(), reviewDueOn: closing.reviewDueOn };
}

/** 回头看: it holds. One held before its day stands for the one that was planned. */
export function reviewed(item: Item, on: string, finding: string): Item {
  return { ...item, reviewDueOn: item.reviewDueOn > on ? on : item.reviewDueOn, reviewedOn: on, reviewFinding: finding.trim() };
}

/**
 * 回头看: it came back. The item is open again, and the finding is a line of its progress. Days decide the state, so a
 * completion and a 销号 of that very day or later are taken back; earlier ones are over and stay to be read.
 */
export function reopened(item: Item, progressId: string, on: string, finding: string): Item {
  const undone = item.closedOn >= on;
  return {
    ...withProgress(reviewed(item, on, finding), progressId, on, finding),
    reopenedOn: on,
    completedOn: item.completedOn >= on ? '' : item.completedOn,
    closedOn: undone ? '' : item.closedOn,
    closedBy: undone ? '' : item.closedBy,
  };
}
