import { PaperView } from '../features/papers/PaperView';
import { answered, failed, nothing, waiting, type GalleryEntry } from './entry';

// A blank A4 sheet: what stands on paper is drawn by the office, which the gallery has not.
const BLANK = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
`;
const printed = { title: '2026-11-06 支部党员大会 讨论刘洋同志转正', bytes: new TextEncoder().encode(BLANK), pages: 1, template: false };
const rest = { back: '/gatherings/a', busy: null, failure: null, saved: null, onStop: nothing, onPrint: nothing, onSave: nothing } as const;

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/papers/minutes', show: () => <PaperView {...rest} printed={answered(printed)} /> },
  { name: 'saved', at: '/papers/minutes', show: () => <PaperView {...rest} printed={answered(printed)} saved="D:\记录\2026-11-06 支部党员大会.docx" /> },
  { name: 'loading', at: '/papers/minutes', show: () => <PaperView {...rest} printed={waiting()} /> },
  { name: 'failed', at: '/papers/minutes', show: () => <PaperView {...rest} printed={failed('not-found')} /> },
];
