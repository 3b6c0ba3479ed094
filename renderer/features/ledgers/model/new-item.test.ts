import { expect, it } from 'vitest';
import { chosenOf } from './chosen';
import { blankItem, draftOfNew, itemOfDraft } from './new-item';

const own = { ledger: 'own', ownLedger: '意识形态 & 100% 清单' } as const;
const meeting = 'a'.repeat(32);

it('a problem is handed over with its words and the meeting that it came from', () => {
  expect(blankItem({ ledger: 'life-meeting-rectification', ownLedger: '' }, meeting, '走访少')).toMatchObject({ title: '走访少', source: { record: meeting } });
});

it('a source that is no record is not taken', () => {
  expect(blankItem(own, '../settings', '')).toMatchObject({ title: '', source: { record: '' } });
});

it('the draft of a new item leads back to its own ledger', () => {
  const key = draftOfNew(own, meeting);
  expect(chosenOf(key.split('?')[1] ?? '', [])).toEqual(own);
  expect(draftOfNew({ ledger: 'hazard', ownLedger: '' }, '')).toBe('ledgers/new?ledger=hazard');
});

it('a draft without a title is gone on with, and anything else is not', () => {
  expect(itemOfDraft({ ...blankItem(own, '', ''), detail: '只写了一半' })).toMatchObject({ title: '', detail: '只写了一半' });
  expect(itemOfDraft({ name: '李淑芬' })).toBeNull();
  expect(itemOfDraft(null)).toBeNull();
});
