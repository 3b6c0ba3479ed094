import { describe, expect, it } from 'vitest';
import { gatheringDocument } from '../../../../electron/contract';
import { savedDocument } from './saved-document';

const blank = gatheringDocument.parse({ mainKind: 'party-meeting', countedKinds: ['party-meeting'], start: '2025-11-06T15:30' });
const { agenda, guests } = gatheringDocument.shape;

describe('what is saved', () => {
  const items = agenda.parse([
    { id: 'kept', title: '讨论转正' },
    { id: 'gone', title: '通报', removed: true, speeches: [{ id: 's', removed: true, text: '同意' }] },
  ]);

  it('forgets what was added and removed before the first save', () => {
    expect(savedDocument({ ...blank, agenda: items }, null).agenda.map((item) => item.id)).toEqual(['kept']);
  });

  it('keeps the mark on what an earlier version holds, and on its speeches', () => {
    const saved = savedDocument({ ...blank, agenda: items }, { ...blank, agenda: items });
    expect(saved.agenda.map((item) => [item.id, item.removed])).toEqual([
      ['kept', false],
      ['gone', true],
    ]);
    expect(saved.agenda[1]?.speeches).toHaveLength(1);
  });

  it('leaves out lines that were added and never filled in', () => {
    const saved = savedDocument(
      { ...blank, agenda: agenda.parse([{ id: 'a' }, { id: 'b', vote: {} }]), guests: guests.parse([{ id: 'g', name: ' ' }]) },
      null,
    );
    expect(saved.agenda.map((item) => item.id)).toEqual(['b']);
    expect(saved.guests).toEqual([]);
  });

  it('keeps an emptied line that an earlier version holds: only a removal mark takes it away', () => {
    const emptied = { ...blank, guests: guests.parse([{ id: 'g', name: '' }]) };
    expect(savedDocument(emptied, { ...blank, guests: guests.parse([{ id: 'g', name: '陈国平' }]) }).guests).toHaveLength(1);
  });
});
