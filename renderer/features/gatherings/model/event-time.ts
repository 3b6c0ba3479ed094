import { dateOf, yearOf, yearsSince, type GatheringDocument } from '../../../../electron/contract';

/** The same hours on another day; 党龄 of the celebrants is as of that day. Attendance is asked for anew elsewhere. */
export function onDay(document: GatheringDocument, date: string): GatheringDocument {
  const moved = {
    ...document,
    start: `${date}T${document.start.slice(11)}`,
    end: document.end === '' ? '' : `${date}T${document.end.slice(11)}`,
  };
  return {
    ...moved,
    politicalBirthday: {
      ...moved.politicalBirthday,
      celebrants: moved.politicalBirthday.celebrants.map((person) => ({ ...person, years: yearsOn(person.joinedOn, date) })),
    },
  };
}

export const withStart = (document: GatheringDocument, time: string): GatheringDocument => ({
  ...document,
  start: `${dateOf(document.start)}T${time}`,
});
export const withEnd = (document: GatheringDocument, time: string): GatheringDocument => ({
  ...document,
  end: time === '' ? '' : `${dateOf(document.start)}T${time}`,
});

/**
 * 党龄 at a political birthday: the anniversary celebrated in the day's month counts as reached, also some days before it;
 * in other months whole years. null when the day of joining is not known or lies later.
 */
export function yearsOn(joinedOn: string, date: string): number | null {
  if (joinedOn === '' || joinedOn > date) return null;
  return joinedOn.slice(5, 7) === date.slice(5, 7) ? yearOf(date) - yearOf(joinedOn) : yearsSince(joinedOn, date);
}
