import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawRuns } from '../testing/law-runs';
import { outcomeOf, returnedBefore, reviewState, standingReviews, type SaidReview, type SaidSubmission } from './review';

const said = (id: string, outcome: SaidReview['outcome'], replaces: readonly string[] = [], version = 'v1'): SaidReview => ({ id, version, outcome, replaces });
const sent = (id: string, version: string, replaces: readonly string[] = []): SaidSubmission => ({ id, version, replaces });

/** Several computers of a superior that each know a part of what the others said; ids never repeat, and only older ones are replaced. */
const reviews: fc.Arbitrary<SaidReview[]> = fc.array(fc.record({ outcome: fc.constantFrom('passed', 'returned', 'open'), version: fc.constantFrom('v1', 'v2', 'v3'), knows: fc.array(fc.nat(9), { maxLength: 4 }) }), { maxLength: 10 })
  .map((lines) => lines.map(({ outcome, version, knows }, at) => said(`r${at}`, outcome as SaidReview['outcome'], knows.filter((older) => older < at).map((older) => `r${older}`), version)));
const submissions: fc.Arbitrary<SaidSubmission[]> = fc.array(fc.record({ version: fc.constantFrom('v1', 'v2', 'v3'), knows: fc.array(fc.nat(5), { maxLength: 3 }) }), { maxLength: 6 })
  .map((lines) => lines.map(({ version, knows }, at) => sent(`s${at}`, version, knows.filter((older) => older < at).map((older) => `s${older}`))));

describe('reviews of a version', () => {
  it('the last word counts where each knew of the one before', () => {
    const all = [said('a', 'returned'), said('b', 'passed', ['a'])];
    expect(outcomeOf(all, 'v1')).toBe('passed');
    expect(outcomeOf([...all, said('c', 'open', ['b'])], 'v1')).toBe('pending');
  });

  it('of two that knew nothing of each other both stand, and the return wins', () => {
    const all = [said('a', 'passed'), said('b', 'returned')];
    expect(standingReviews(all, 'v1').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(outcomeOf(all, 'v1')).toBe('returned');
    expect(outcomeOf([...all, said('c', 'passed', ['a', 'b'])], 'v1')).toBe('passed');
  });

  it('speak of their version only', () => {
    expect(outcomeOf([said('a', 'returned'), said('b', 'passed', ['a'], 'v2')], 'v1')).toBe('returned');
  });

  it('come to the same in whatever order, and however often they arrive', () => {
    fc.assert(fc.property(submissions, reviews, fc.infiniteStream(fc.nat()), (sends, all, chance) => {
      const shuffled = <T>(list: readonly T[]): T[] => list.map((item) => ({ item, key: chance.next().value as number })).sort((a, b) => a.key - b.key).map(({ item }) => item);
      expect(reviewState(shuffled(sends), shuffled(all))).toBe(reviewState(sends, all));
      expect(returnedBefore(shuffled(sends), shuffled(all))).toEqual(returnedBefore(sends, all));
    }), lawRuns('review-order', 10_000));
  });

  it('never come to nothing: somebody’s word stands, and a return that nobody took back is never outvoted', () => {
    fc.assert(fc.property(reviews, (all) => {
      for (const version of new Set(all.map((review) => review.version))) {
        const standing = standingReviews(all, version);
        expect(standing.length).toBeGreaterThan(0);
        expect(outcomeOf(all, version) === 'returned').toBe(standing.some(({ outcome }) => outcome === 'returned'));
      }
    }), lawRuns('review-standing', 10_000));
  });
});

describe('a record', () => {
  it('waits until somebody has looked at what is submitted now', () => {
    expect(reviewState([sent('a', 'v1')], [])).toBe('pending');
    expect(reviewState([sent('a', 'v1'), sent('b', 'v2', ['a'])], [said('r', 'passed')])).toBe('pending');
    expect(reviewState([], [said('r', 'returned')])).toBe('pending');
  });

  it('that was returned and submitted anew is 退回后已重报, until it is looked at', () => {
    const sends = [sent('a', 'v1'), sent('b', 'v2', ['a'])];
    const back = said('r', 'returned');
    expect(reviewState(sends.slice(0, 1), [back])).toBe('returned');
    expect(reviewState(sends, [back])).toBe('resubmitted');
    expect(reviewState([...sends, sent('c', 'v3', ['b'])], [back])).toBe('resubmitted');
    expect(reviewState(sends, [back, said('q', 'passed', [], 'v2')])).toBe('passed');
    expect(reviewState([...sends, sent('c', 'v3', ['b'])], [back, said('q', 'passed', [], 'v2')])).toBe('pending');
    expect(returnedBefore(sends, [back])).toEqual(['v1']);
  });

  it('submitted in two places is passed when both are, and returned when one is', () => {
    const sends = [sent('a', 'v1'), sent('b', 'v2')];
    expect(reviewState(sends, [said('r', 'passed')])).toBe('pending');
    expect(reviewState(sends, [said('r', 'passed'), said('q', 'passed', [], 'v2')])).toBe('passed');
    expect(reviewState(sends, [said('r', 'passed'), said('q', 'returned', [], 'v2')])).toBe('returned');
  });

  it('submitted again word for word is still the version that was returned', () => {
    expect(reviewState([sent('a', 'v1'), sent('b', 'v1', ['a'])], [said('r', 'returned')])).toBe('returned');
  });
});
