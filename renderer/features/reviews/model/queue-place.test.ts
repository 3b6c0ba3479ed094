import { expect, it } from 'vitest';
import { askedOf, placeOf, searchOf, type QueuePlace } from './queue-place';

const places: readonly QueuePlace[] = [
  { state: 'waiting', org: '', kind: '' },
  { state: 'returned', org: 'a'.repeat(32), kind: '' },
  { state: 'passed', org: '', kind: 'party-meeting' },
];

it.each(places)('is the same after it stood in an address: %o', (place) => {
  expect(placeOf(searchOf(place))).toEqual(place);
});

it('takes an address that was typed by hand for the usual place', () => {
  expect(placeOf('?state=all&org=x&kind=party')).toEqual({ state: 'waiting', org: '', kind: '' });
});

it('asks for nothing that is not chosen', () => {
  expect(askedOf({ state: 'waiting', org: '', kind: '' })).toEqual({ state: 'waiting' });
});
