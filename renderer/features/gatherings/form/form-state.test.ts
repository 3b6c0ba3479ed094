import { describe, expect, it } from 'vitest';
import { gatheringDocument } from '../../../../electron/contract';
import { formReducer, startForm, type Edit } from './form-state';

const blank = gatheringDocument.parse({ mainKind: 'party-meeting', countedKinds: ['party-meeting'], start: '2025-11-06T15:30' });
const title =
  (text: string): Edit =>
  (document) => ({ ...document, title: text });
const place =
  (text: string): Edit =>
  (document) => ({ ...document, place: text });

describe('the form', () => {
  it('takes back the last step and leaves what was typed after it', () => {
    const stepped = formReducer(startForm({ document: blank }), {
      type: 'edit',
      edit: place('行政楼 302'),
      step: { words: '改地点', back: place('') },
    });
    const typed = formReducer(stepped, { type: 'edit', edit: title('讨论转正') });
    const undone = formReducer(typed, { type: 'undo' });
    expect(undone.document).toMatchObject({ title: '讨论转正', place: '' });
    expect(undone.steps).toEqual([]);
  });

  it('shows the notice of the latest step until it is dismissed or undone', () => {
    const state = formReducer(startForm({ document: blank }), {
      type: 'edit',
      edit: place('a'),
      step: { words: '改地点', back: place('') },
    });
    expect(state.notice?.words).toBe('改地点');
    expect(formReducer(state, { type: 'dismiss-notice' }).notice).toBeNull();
    expect(formReducer(state, { type: 'undo' }).notice).toBeNull();
  });

  it('does nothing where there is nothing to take back', () => {
    const state = startForm({ document: blank });
    expect(formReducer(state, { type: 'undo' })).toBe(state);
  });

  it('counts a change only when something changed', () => {
    const state = startForm({ document: blank });
    expect(formReducer(state, { type: 'edit', edit: (document) => document }).revision).toBe(0);
    expect(formReducer(state, { type: 'edit', edit: title('甲') }).revision).toBe(1);
  });
});
