import { expect, test, vi } from 'vitest';
import { aVersionText } from '../testing/packages';
import { VersionLine } from './version-line';

test('A line is parsed once, however many steps of an import read it, and once more after it was put down', () => {
  const line = new VersionLine(aVersionText(1));
  const parse = vi.spyOn(JSON, 'parse');
  const first = line.read();
  expect([line.read(), line.read()]).toEqual([first, first]);
  expect(parse).toHaveBeenCalledTimes(1);
  line.putDown();
  expect(line.read()).toEqual(first);
  line.read();
  expect(parse).toHaveBeenCalledTimes(2);
  parse.mockRestore();
});

test('A line that is wrong stays wrong after it was put down', () => {
  const line = new VersionLine(aVersionText(1).replace('"schema":1', '"schema":1.5'));
  expect(line.read().ok).toBe(false);
  line.putDown();
  expect(line.read().ok).toBe(false);
});

test('A value that was parsed already is held to the shape of a version all the same', () => {
  const text = '{"record":"x"}';
  expect(new VersionLine(text, { record: 'x' }).read()).toMatchObject({ ok: false, error: { code: 'version-invalid' } });
});
