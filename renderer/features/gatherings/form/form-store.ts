import { useState, useSyncExternalStore } from 'react';
import { formReducer, startForm, type FormAction, type FormState } from './form-state';

/**
 * The form's state outside of the component tree: each part listens to its own piece, so that a keystroke in one text box
 * does not draw two hundred controls anew (old laptops feel that).
 */
export interface FormStore {
  readonly get: () => FormState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: FormAction) => void;
}

export function makeFormStore(start: Parameters<typeof startForm>[0]): FormStore {
  let state = startForm(start);
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (action) => {
      const next = formReducer(state, action);
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
  };
}

/** One store for as long as the component is shown. */
export function useFormStore(start: Parameters<typeof startForm>[0]): FormStore {
  const [store] = useState(() => makeFormStore(start));
  return store;
}

export const useFormState = (store: FormStore): FormState => useSyncExternalStore(store.subscribe, store.get);
