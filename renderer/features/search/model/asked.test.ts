import { describe, expect, it } from 'vitest';
import { askedAt, isAsked, NOTHING_ASKED, placeOf } from './asked';

const PERSON = '0123456789abcdef0123456789abcdef';

describe('the place of a search', () => {
  it('carries words and filters there and back', () => {
    const asked = { text: '换届 党课', kind: 'party-meeting', from: '2025-01-01', until: '2025-12-31', person: PERSON } as const;
    expect(askedAt(placeOf(asked).split('?')[1] ?? '')).toEqual(asked);
    expect(placeOf(NOTHING_ASKED)).toBe('/search');
  });
  it('narrows nothing by what cannot be read', () => {
    expect(askedAt(`q=换届&kind=bogus&from=2025-02-30&until=&person=1`)).toEqual({ ...NOTHING_ASKED, text: '换届' });
  });
  it('asks for nothing with a kind alone', () => {
    expect(isAsked({ ...NOTHING_ASKED, kind: 'talk' })).toBe(false);
    expect(isAsked({ ...NOTHING_ASKED, person: PERSON })).toBe(true);
  });
});
