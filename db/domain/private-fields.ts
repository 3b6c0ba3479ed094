import { hasFilesAtHome, withoutFilesAtHome } from './attached-file';
import type { GatheringDocument } from './gathering';

/**
 * What of a gathering stays on the branch's own computers: the notes to leave and absence (a mother's illness is nobody
 * else's business), and files that are not ticked 随上报带出. The category of a leave travels, the note does not; of
 * such a file only that there is one (exchange.md §6). The fields are left out, not emptied: a version that does not
 * say a field never takes it away.
 */
export function withoutPrivateFields(document: GatheringDocument): GatheringDocument {
  const attendance = document.attendance.map((line) => {
    const { note, ...rest } = line;
    // The type knows no line without a note; on reading, its absence becomes '' again.
    return note === '' ? line : (rest as typeof line);
  });
  return { ...document, attendance, attachments: withoutFilesAtHome(document.attachments) };
}

export const hasPrivateFields = (document: GatheringDocument): boolean => document.attendance.some(({ note }) => note !== '') || hasFilesAtHome(document.attachments);

/** Of a gathering that came from elsewhere: an item of a file that stayed where it is. It says nothing. */
export const isLeftBehind = ({ removed, kind, title, sheets, file }: GatheringDocument['attachments'][number]): boolean =>
  !removed && file === undefined && kind === 'other' && title === '' && sheets === null;

export const filesLeftBehind = ({ attachments }: GatheringDocument): number => attachments.filter(isLeftBehind).length;
