import { readFileSync, writeFileSync } from 'node:fs';

export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}

export const SMALLEST = { width: 1100, height: 700 } as const;
/** What a small office screen shows whole. */
const USUAL: WindowPlace = { width: 1366, height: 768, maximised: false };

/**
 * The size the window had last, never below the smallest nor larger than `screen`; the usual one when the file is
 * missing or holds anything else. Read before the first paint, so without a schema library.
 */
export function windowPlaceOf(text: string | null, screen: { readonly width: number; readonly height: number }): WindowPlace {
  const stored: unknown = text === null ? null : jsonOrNull(text);
  const number = (name: string): number | null => {
    const value: unknown = stored !== null && typeof stored === 'object' ? Reflect.get(stored, name) : null;
    return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : null;
  };
  const fit = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
  return {
    width: fit(number('width') ?? USUAL.width, SMALLEST.width, Math.max(screen.width, SMALLEST.width)),
    height: fit(number('height') ?? USUAL.height, SMALLEST.height, Math.max(screen.height, SMALLEST.height)),
    maximised: stored !== null && typeof stored === 'object' && Reflect.get(stored, 'maximised') === true,
  };
}

export function readWindowPlace(file: string, screen: { readonly width: number; readonly height: number }): WindowPlace {
  return windowPlaceOf(textOrNull(file), screen);
}

/** A convenience: a disk that refuses it costs nothing but the remembered size. Says whether it was kept. */
export function keepWindowPlace(file: string, place: WindowPlace): boolean {
  try {
    writeFileSync(file, JSON.stringify(place));
    return true;
  } catch {
    return false;
  }
}

function textOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
