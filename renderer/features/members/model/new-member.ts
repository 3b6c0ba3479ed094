import { memberDocument, type MemberDocument } from '../../../../electron/contract';

/** An empty line of the roster. The name is not filled yet; saving waits for it. */
export function blankMember(): MemberDocument {
  return { ...memberDocument.parse({ name: '新' }), name: '' };
}

/** A key for a new list item, 32 hex digits. */
export const newItemId = (): string => crypto.randomUUID().replaceAll('-', '');
