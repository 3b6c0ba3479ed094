import type { GatheringDocument } from '../../../../electron/contract';
import { changed, inOrder, moved, newItemId, nextSort, placed, removed, restored, type SortedItem } from '../model/list-edits';
import { useDocument, useForm } from './form-context';
import { useFocusNew } from './use-focus-new';

/** Where in the document a list lies: how to read it, how to put it back, and its path. */
export interface ListPlace<T extends SortedItem> {
  readonly path: string;
  readonly get: (document: GatheringDocument) => readonly T[];
  readonly set: (document: GatheringDocument, list: T[]) => GatheringDocument;
}

export interface ListEdits<T extends SortedItem> {
  readonly pathOf: (item: T) => string;
  /** Adds at the end and puts the cursor there. */
  readonly add: (make: (base: SortedItem) => T) => void;
  readonly change: (id: string, fields: Partial<T>) => void;
  /** Takes an item away; the words name the step in the undo line. */
  readonly remove: (id: string, words: string) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly place: (id: string, to: number) => void;
}

/** The edits that every list of the form knows, without listening to the list. */
export function useListEdits<T extends SortedItem>({ path, get, set }: ListPlace<T>): ListEdits<T> {
  const { edit } = useForm();
  const focusNew = useFocusNew();
  const reorder = (change: (list: readonly T[]) => T[]): void => {
    const before = new Map<string, number>();
    edit(
      (old) => {
        get(old).forEach((item) => before.set(item.id, item.sort));
        return set(old, change(get(old)));
      },
      { words: '', quiet: true, back: (old) => set(old, get(old).map((item) => ({ ...item, sort: before.get(item.id) ?? item.sort }))) },
    );
  };
  return {
    pathOf: (item) => `${path}/${item.id}`,
    add: (make) => {
      const id = newItemId();
      edit((old) => set(old, [...get(old), make({ id, sort: nextSort(get(old)), removed: false })]), { words: '', quiet: true, back: (old) => set(old, get(old).filter((item) => item.id !== id)) });
      focusNew(`${path}/${id}`);
    },
    change: (id, fields) => edit((old) => set(old, changed(get(old), id, fields))),
    remove: (id, words) => edit((old) => set(old, removed(get(old), id)), { words, back: (old) => set(old, restored(get(old), id)) }),
    move: (id, by) => reorder((list) => moved(list, id, by)),
    place: (id, to) => reorder((list) => placed(list, id, to)),
  };
}

export interface ListHandle<T extends SortedItem> extends ListEdits<T> {
  /** Those that are there, in order. */
  readonly items: readonly T[];
}

export function useList<T extends SortedItem>(place: ListPlace<T>): ListHandle<T> {
  const list = useDocument(place.get);
  return { ...useListEdits(place), items: inOrder(list) };
}
