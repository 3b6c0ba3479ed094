import type { GatheringDocument } from '../../../../electron/contract';
import { yearsOn } from './event-time';

type Celebrant = GatheringDocument['politicalBirthday']['celebrants'][number];
interface Joined {
  readonly id: string;
  readonly name: string;
  readonly joinedOn: string;
}

/** Adds a member with 入党日期 and 党龄 as of the day; one who was taken off before comes back, never twice. */
export function celebrating(list: readonly Celebrant[], person: Joined, day: string): Celebrant[] {
  const fresh: Celebrant = {
    id: person.id,
    removed: false,
    name: person.name,
    joinedOn: person.joinedOn,
    years: yearsOn(person.joinedOn, day),
  };
  return list.some((other) => other.id === person.id)
    ? list.map((other) => (other.id === person.id ? { ...other, ...fresh } : other))
    : [...list, fresh];
}

/** Those who joined in the day's month of an earlier year, by the day of the month. */
export function anniversariesIn<P extends Joined>(people: readonly P[], day: string): P[] {
  return people
    .filter(
      (person) =>
        person.joinedOn !== '' && person.joinedOn.slice(5, 7) === day.slice(5, 7) && person.joinedOn.slice(0, 4) < day.slice(0, 4),
    )
    .sort((a, b) => (a.joinedOn.slice(8) < b.joinedOn.slice(8) ? -1 : 1));
}
