import { letterDocument, type LetterDocument } from '../../../electron/contract';

export const blankLetter = (by: string, today: string): LetterDocument => letterDocument.parse({ form: 'request', title: '新', by, on: today });

/** A draft as it was kept; only the title may be missing while one types. null = no longer a letter's shape. */
export function letterOfDraft(kept: unknown): LetterDocument | null {
  const titled = letterDocument.safeParse(kept);
  if (titled.success) return titled.data;
  const untitled = letterDocument.safeParse(typeof kept === 'object' ? { ...kept, title: '新' } : kept);
  return untitled.success ? { ...untitled.data, title: '' } : null;
}

/** Lines of 附件说明 in which nothing stands are not saved. */
export const withoutEmpty = (document: LetterDocument): LetterDocument => ({ ...document, title: document.title.trim(), annexes: document.annexes.filter(({ title, removed }) => removed || title.trim() !== '') });
