import { expect, it } from 'vitest';
import { keepOpenedFiles } from './opened-files';

it('keeps opened files until the window has looked at them, each once', () => {
  const told: (readonly string[])[] = [];
  const opened = keepOpenedFiles((files) => told.push(files));
  opened.add(['/a.zbb']);
  opened.add(['/a.zbb', '/b.zbb']);
  opened.add([]);
  expect(opened.pending()).toEqual(['/a.zbb', '/b.zbb']);
  expect(told).toEqual([['/a.zbb'], ['/a.zbb', '/b.zbb']]);
  opened.looked(['/a.zbb', '/other.zbb']);
  expect(opened.pending()).toEqual(['/b.zbb']);
});
