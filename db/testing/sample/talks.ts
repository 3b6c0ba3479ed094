import { talkDocument } from '../../domain/talk';
import { belongsOn } from '../../domain/member';
import { addDays, anyDay, workingDayUntil } from './calendar';
import { committeeOf, type Books } from './held';
import type { Random } from './random';
import type { SampleMember, SampleRecord } from './types';

const PLACES = ['党支部办公室', '谈心室', '教研组办公室', '党员活动室', '校园步道', '本人办公室', '电话'] as const;
const PURPOSES = ['exchange', 'exchange', 'encouragement', 'care', 'education', 'yearly'] as const;

/** A year's register of talks: everybody once, those abroad every half-year, now and then a reminder. Never what was said. */
export function talks(books: Books, year: number, today: string): SampleRecord[] {
  const random = books.stream('talks', year);
  const end = `${year}-12-31` < today ? `${year}-12-31` : today;
  const roster = books.members.filter(({ document }) => belongsOn(document, `${year}-06-15`) || belongsOn(document, end));
  const rest = random.some(roster, roster.length).slice(random.chance(35) ? 1 : 0);
  const found: SampleRecord[] = [];
  while (rest.length > 0) {
    const people = rest.splice(0, random.pick([1, 1, 2, 2, 3]));
    // Half of the talks are held in the weeks before the 组织生活会.
    const on = dayFor(random, year, people, random.chance(45) ? [10, 11] : [1, 3, 4, 5, 6, 9, 12]);
    found.push(talk(books, random, on, people, random.pick(PURPOSES), 'heart-to-heart'));
  }
  for (const half of [2, 9]) {
    const day = workingDayUntil(anyDay(random, year, half));
    const away = books.members.filter(({ document }) => document.mobility.some(({ kind, from, until }) => kind === 'abroad' && from <= day && (until === '' || day <= until)));
    for (const one of away) found.push(talk(books, random, day, [one], 'care', 'heart-to-heart'));
  }
  for (let count = random.between(1, 3); count > 0; count -= 1) found.push(talk(books, random, workingDayUntil(anyDay(random, year, random.between(2, 12))), random.some(roster, 1), random.pick(['reminder', 'education']), 'reminder'));
  return found.filter(({ on }) => on <= today);
}

function dayFor(random: Random, year: number, people: readonly SampleMember[], months: readonly number[]): string {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const day = workingDayUntil(anyDay(random, year, random.pick(months)));
    if (people.every(({ document }) => belongsOn(document, day))) return day;
  }
  return anyDay(random, year, 6);
}

function talk(books: Books, random: Random, on: string, people: readonly SampleMember[], purpose: (typeof PURPOSES)[number] | 'reminder', form: 'heart-to-heart' | 'reminder'): SampleRecord {
  const able = committeeOf(books.members, on).filter(({ id }) => !people.some((one) => one.id === id));
  const by = able.length > 0 ? random.pick(able) : books.members.find(({ id }) => !people.some((one) => one.id === id));
  const followUpDueOn = random.chance(form === 'reminder' ? 60 : 15) ? addDays(on, random.between(14, 45)) : '';
  const document = talkDocument.parse({
    form, on, purpose,
    place: random.pick(PLACES),
    by: { member: by?.id ?? '', name: by?.document.name ?? '' },
    with: people.map((one, index) => ({ id: random.id(), sort: index + 1, member: one.id, name: one.document.name })),
    followUpDueOn,
    followUpDoneOn: followUpDueOn !== '' && random.chance(85) ? addDays(followUpDueOn, -random.between(0, 6)) : '',
  });
  return { id: random.id(), kind: 'talk', on, document };
}
