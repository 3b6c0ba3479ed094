import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepWindowPlace, readWindowPlace, windowPlaceOf } from './window-place';

const screen = { width: 1920, height: 1080 };
const usual = { width: 1366, height: 768, maximised: false };

describe('the place of the window', () => {
  it.each([null, '', 'no json', '[]', '7', 'null', '{"width":"wide"}', '{"width":null,"height":1e999}'])('is the usual one when %j was kept', (text) => {
    expect(windowPlaceOf(text, screen)).toEqual(usual);
  });

  it('is never too small to work in, nor larger than the screen', () => {
    expect(windowPlaceOf('{"width":1,"height":-5}', screen)).toEqual({ width: 1100, height: 700, maximised: false });
    expect(windowPlaceOf('{"width":9999,"height":9999,"maximised":true}', screen)).toEqual({ ...screen, maximised: true });
    expect(windowPlaceOf(null, { width: 800, height: 600 })).toMatchObject({ width: 1100, height: 700 });
  });

  it('comes back as it was kept', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhibu-place-'));
    const file = join(folder, 'window.json');
    const place = { width: 1500, height: 900, maximised: true };
    expect(keepWindowPlace(file, place)).toBe(true);
    expect(readWindowPlace(file, screen)).toEqual(place);
    rmSync(folder, { recursive: true });
    expect(readWindowPlace(file, screen)).toEqual(usual);
    expect(keepWindowPlace(file, place)).toBe(false);
  });
});
