import type { AttachedFile, GatheringDocument } from '../../../../electron/contract';
import { newItemId, nextSort } from './list-edits';

/** The document with one more attachment, which is this file; its name without the ending is its title. */
export function withFile(document: GatheringDocument, file: AttachedFile): GatheringDocument {
  const { attachments } = document;
  const title = file.name.replace(/\.[^.]+$/, '');
  return { ...document, attachments: [...attachments, { id: newItemId(), sort: nextSort(attachments), removed: false, kind: kindOf(file), title, sheets: null, file }] };
}

// A photo is a photo; of anything else only the person knows whether it is the notice or the script.
const kindOf = ({ type }: AttachedFile): 'photo' | 'other' => (type === 'image/jpeg' ? 'photo' : 'other');
