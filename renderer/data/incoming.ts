import { useSyncExternalStore } from 'react';

/**
 * Files that came to the window by themselves (dropped, double-clicked) and wait for the import screen. The frame adds,
 * the import screen takes. Kept outside of React, because they may come before any screen is there.
 */
let waiting: readonly string[] = [];
const listeners = new Set<() => void>();

const set = (files: readonly string[]): void => {
  waiting = files;
  listeners.forEach((listener) => listener());
};

export function addIncoming(files: readonly string[]): void {
  if (files.length > 0) set([...new Set([...waiting, ...files])]);
}

/** Empties the waiting list and returns what stood in it. */
export function takeIncoming(): readonly string[] {
  const files = waiting;
  if (files.length > 0) set([]);
  return files;
}

/** The paths that wait, in the order they came; changes when more come. */
export function useIncoming(): readonly string[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
}
