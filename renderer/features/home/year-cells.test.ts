import { expect, it } from 'vitest';
import { yearCells } from './year-cells';

const MONTHS = [1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const states = (gaps: Parameters<typeof yearCells>[3]): string[] => yearCells('party-meeting', MONTHS, '2026-05-20', gaps).map(({ state }) => state);

it('shows what was held, the gaps that the calendar names, and what is still ahead', () => {
  expect(states([{ kind: 'party-meeting', month: 4, state: 'missed' }, { kind: 'party-meeting', month: 5, state: 'due' }])).toEqual(['done', 'none', 'done', 'missed', 'due', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
});

it('shows a gap even where something was held, and takes none of another kind', () => {
  expect(states([{ kind: 'theme-day', month: 4, state: 'missed' }, { kind: 'party-meeting', month: 3, state: 'missed' }])[2]).toBe('missed');
  expect(states([{ kind: 'theme-day', month: 4, state: 'missed' }])[3]).toBe('none');
});
