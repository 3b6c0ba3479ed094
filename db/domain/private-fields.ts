import type { GatheringDocument } from './gathering';

/**
 * What of a gathering stays on the branch's own computers: the notes to leave and absence (a mother's illness is nobody
 * else's business). The category of a leave travels, the note does not (exchange.md §6). The fields are left out, not
 * emptied: a version that does not say a field never takes it away.
 */
export function withoutPrivateFields(document: GatheringDocument): GatheringDocument {
  const attendance = document.attendance.map((line) => {
    const { note, ...rest } = line;
    // The type knows no line without a note; on reading, its absence becomes '' again.
    return note === '' ? line : (rest as typeof line);
  });
  return { ...document, attendance };
}

export const hasPrivateFields = (document: GatheringDocument): boolean => document.attendance.some(({ note }) => note !== '');
