import { useState } from 'react';

/** Long lists in portions, so that years of files do not slow the screen down. */
const PORTION = 50;

/** The first portion of a list, how many are left, and what shows the next portion. */
export function usePortion<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly rest: number; readonly more: () => void } {
  const [portions, setPortions] = useState(1);
  const shown = all.slice(0, portions * PORTION);
  return { shown, rest: all.length - shown.length, more: () => setPortions(portions + 1) };
}
