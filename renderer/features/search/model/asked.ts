import { gatheringKind, localDate, SEARCHED_KINDS, type GatheringKind, type SearchedKind } from '../../../../electron/contract';

/** What is searched for, as it travels in the place: /search?q=&kind=&from=&until=&person= */
export interface Asked {
  readonly text: string;
  readonly kind: SearchedKind | GatheringKind | '';
  /** First and last day; '' = open. */
  readonly from: string;
  readonly until: string;
  /** A member's record id; '' = anybody. */
  readonly person: string;
}

export const NOTHING_ASKED: Asked = { text: '', kind: '', from: '', until: '', person: '' };

/** What a place asks for; what cannot be read narrows nothing. */
export function askedAt(search: string): Asked {
  const given = new URLSearchParams(search);
  const day = (name: string): string => localDate.catch('').parse(given.get(name) ?? '');
  const kind = given.get('kind');
  const searched = SEARCHED_KINDS.find((known) => known === kind);
  const gathering = gatheringKind.safeParse(kind);
  const person = given.get('person') ?? '';
  return {
    text: (given.get('q') ?? '').trim().slice(0, 100),
    kind: searched ?? (gathering.success ? gathering.data : ''),
    from: day('from'),
    until: day('until'),
    person: /^[0-9a-f]{32}$/.test(person) ? person : '',
  };
}

export function placeOf({ text, kind, from, until, person }: Asked): string {
  const given = Object.entries({ q: text.trim(), kind, from, until, person }).filter(([, value]) => value !== '');
  return given.length === 0 ? '/search' : `/search?${new URLSearchParams(given).toString()}`;
}

export const isFiltered = ({ kind, from, until, person }: Asked): boolean => kind !== '' || from !== '' || until !== '' || person !== '';

/** Whether there is something to look for: a kind alone is the kind's own screen. */
export const isAsked = ({ text, from, until, person }: Asked): boolean => text !== '' || from !== '' || until !== '' || person !== '';
