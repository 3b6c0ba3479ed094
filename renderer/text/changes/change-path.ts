/** A changed field, taken apart: the list items that it lies in, outermost first, and the field's own name (dotted). */
export interface ChangePlace {
  readonly items: readonly { readonly list: string; readonly id: string }[];
  /** '' = the item as such. */
  readonly field: string;
}

/**
 * Paths come as `agenda/<id>/vote/against`, with or without the `#` that the store puts before an item's key. `lists`
 * says which names are lists of items, inner ones dotted: `agenda.speeches`.
 */
export function placeOf(path: string, lists: Readonly<Record<string, string>>): ChangePlace {
  const items: { list: string; id: string }[] = [];
  let field: string[] = [];
  let prefix = '';
  for (const part of path.split('/').map(plain)) {
    const list = [...(prefix === '' ? [] : [prefix]), ...field].join('.');
    if (field.length > 0 && lists[list] !== undefined) {
      items.push({ list, id: part });
      prefix = list;
      field = [];
    } else field.push(part);
  }
  return { items, field: field.join('.') };
}

/** Which item a place lies in, as a key: `agenda/a1`, `agenda/a1/agenda.speeches/s1`; '' = in none. */
export const itemKey = (place: ChangePlace): string => place.items.map(({ list, id }) => `${list}/${id}`).join('/');

const plain = (part: string): string => part.replace(/^#/, '').replaceAll('~1', '/').replaceAll('~0', '~');
