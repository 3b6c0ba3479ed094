/** Somebody who can be meant: name and pinyin initials (李淑芬 → lsf). */
export interface NamedPerson {
  readonly name: string;
  readonly initials: string;
}

const SHOWN = 8;
const BETWEEN = /[、，,;；\s]/u;

/** What is typed of the last name, and all that stands before it. */
function cut(text: string): { readonly before: string; readonly last: string } {
  const at = [...text].findLastIndex((character) => BETWEEN.test(character)) + 1;
  const characters = [...text];
  return { before: characters.slice(0, at).join(''), last: characters.slice(at).join('') };
}

/** Names that the last typed one may mean, beginnings first; a name that stands there in full needs no help. */
export function namesFitting(text: string, people: readonly NamedPerson[]): string[] {
  const last = cut(text).last.toLowerCase();
  if (last === '' || people.some(({ name }) => name === cut(text).last)) return [];
  const begins = people.filter(({ name, initials }) => name.startsWith(last) || initials.startsWith(last));
  const within = people.filter((person) => !begins.includes(person) && (person.name.includes(last) || person.initials.includes(last)));
  return [...new Set([...begins, ...within].map(({ name }) => name))].slice(0, SHOWN);
}

/** The text with the last typed name replaced by the one that was meant. */
export const withName = (text: string, name: string): string => `${cut(text).before}${name}`;
