import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { GatheringDocument, GatheringKind } from '../../../../electron/contract';
import type { Edit, UndoStep } from './form-state';
import type { FormStore } from './form-store';

/** Somebody of the roster, for picking by name or pinyin initials. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** 党内职务 on a day, '' = none. */
  readonly postOn: (day: string) => string;
  /** 入党日期, '' = not known. */
  readonly joinedOn: string;
  /** Still on the roster. */
  readonly here: boolean;
}

/** Whose names the sheet takes: whom a kind is for, a 党小组, or those who were on the sheet of the last one of that kind. */
export interface RosterOf {
  readonly kind: GatheringKind;
  readonly group?: string;
  readonly last?: boolean;
}

export interface FormSurroundings {
  readonly store: FormStore;
  /** Who is on the roster now. */
  readonly people: readonly Person[];
  /** Asks the roster of a day, keeping the marks. */
  readonly onRoster: (date: string, of?: RosterOf) => void;
  /** Saves, and takes the problems of a 组织生活会 into the 整改台账. */
  readonly onRectify: () => void;
}

export const FormContext = createContext<FormSurroundings | null>(null);

function useSurroundings(): FormSurroundings {
  const surroundings = useContext(FormContext);
  if (surroundings === null) throw new Error('a part of the gathering form outside of it');
  return surroundings;
}

export interface FormHandle {
  readonly edit: (edit: Edit, step?: UndoStep) => void;
  readonly people: readonly Person[];
  readonly onRoster: (date: string, of?: RosterOf) => void;
  readonly onRectify: () => void;
}

/** What a part of the form may do and whom it may name; it does not listen to the document. */
export function useForm(): FormHandle {
  const { store, people, onRoster, onRectify } = useSurroundings();
  return useMemo(
    () => ({ edit: (edit, step) => store.dispatch({ type: 'edit', edit, ...(step ? { step } : {}) }), people, onRoster, onRectify }),
    [store, people, onRoster, onRectify],
  );
}

/** A piece of the document as it is now: `useDocument((document) => document.agenda)`. Choose a piece, make none. */
export function useDocument<T>(choose: (document: GatheringDocument) => T): T {
  const { store } = useSurroundings();
  return useSyncExternalStore(store.subscribe, () => choose(store.get().document));
}
