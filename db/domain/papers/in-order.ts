interface Sorted {
  readonly sort: number;
  readonly removed: boolean;
}
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The items that are there, in their order. */
export const inOrder = <T extends Sorted>(list: readonly T[]): T[] => list.filter((item) => !item.removed).sort((a, b) => a.sort - b.sort);

const byName = new Intl.Collator('zh-CN-u-co-pinyin');

/**
 * An attendance sheet in the roster's order. A saved sheet is kept in the order of its keys, which says nothing to a
 * person; whom the roster does not know (a record from below) comes after, by pinyin.
 */
export function inRosterOrder<T extends Named>(sheet: readonly T[], roster: readonly string[]): T[] {
  const place = new Map(roster.map((id, index) => [id, index]));
  return [...sheet].sort((a, b) => (place.get(a.id) ?? roster.length) - (place.get(b.id) ?? roster.length) || byName.compare(a.name, b.name));
}

/** Celebrants by the day of the year on which they joined. */
export function byAnniversary<T extends Named & { readonly joinedOn: string }>(people: readonly T[]): T[] {
  return [...people].sort((a, b) => byName.compare(a.joinedOn.slice(5), b.joinedOn.slice(5)) || byName.compare(a.name, b.name));
}
