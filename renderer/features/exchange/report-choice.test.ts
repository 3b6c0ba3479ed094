import { describe, expect, it } from 'vitest';
import type { GatheringRow } from '../../../electron/contract';
import { inKindOrder, neededBytes, periodChoices, reportChoice, submittable } from './report-choice';

const org = 'a'.repeat(32);
const row = (id: string, fields: Partial<GatheringRow>): GatheringRow => ({
  id,
  org,
  orgName: '高中部党支部',
  mainKind: 'party-meeting',
  countedKinds: ['party-meeting'],
  ordinal: 1,
  title: id,
  start: '2026-11-06T15:30',
  place: '会议室',
  counts: { expected: 24, present: 22, expectedVoting: 21, presentVoting: 20, onLeave: 2, absent: 0 },
  state: 'unsubmitted',
  conflicts: 0,
  ...fields,
});

describe('what the next report does with each record', () => {
  it('carries the submitted ones and those that no receipt covers, and no others', () => {
    const choice = reportChoice(
      [
        row('s', { state: 'submitted' }),
        row('w', { state: 'written' }),
        row('d', { state: 'delivered' }),
        row('u', {}),
        row('x', { state: 'withdrawn' }),
      ],
      org,
    );
    expect(choice.going.map((each) => each.id)).toEqual(['s', 'w']);
    expect(choice.delivered).toBe(1);
    expect(choice.open.map((each) => each.id)).toEqual(['u']);
  });

  it('asks for a new submission of what was changed after it was submitted', () => {
    expect(reportChoice([row('c', { state: 'changed' })], org).open).toHaveLength(1);
  });

  it('never offers the records of another organisation', () => {
    const choice = reportChoice([row('f', { org: 'b'.repeat(32), state: 'submitted' }), row('g', { org: 'b'.repeat(32) })], org);
    expect(choice).toEqual({ going: [], open: [], undecided: [], delivered: 0 });
  });

  it('submits in one go everything but the records with two versions undecided', () => {
    const choice = reportChoice([row('a', {}), row('b', { conflicts: 2 })], org);
    expect(submittable(choice)).toEqual(['a']);
    expect(choice.undecided.map((each) => each.id)).toEqual(['b']);
  });

  it('shows the latest gathering first', () => {
    const choice = reportChoice([row('old', { state: 'submitted', start: '2026-01-01T10:00' }), row('new', { state: 'submitted' })], org);
    expect(choice.going.map((each) => each.id)).toEqual(['new', 'old']);
  });
});

describe('the choice of the period', () => {
  it('offers the months around today across a new year, newest first', () => {
    expect(periodChoices('2025-12', '2026-01-04')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11', '2025-10']);
  });

  it('keeps a proposed month that lies further back', () => {
    expect(periodChoices('2024-03', '2026-11-20')).toContain('2024-03');
  });
});

it('asks for more space with more records', () => {
  expect(neededBytes(0)).toBe(65_536);
  expect(neededBytes(24)).toBeGreaterThan(neededBytes(23));
});

it('lists kinds in one order, with those of a newer program last', () => {
  const lines = [{ kind: 'party-lecture-2030' }, { kind: 'study-session' }, { kind: 'party-meeting' }];
  expect(inKindOrder(lines).map((line) => line.kind)).toEqual(['party-meeting', 'study-session', 'party-lecture-2030']);
});
