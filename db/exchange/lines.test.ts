import { afterEach, expect, test, vi } from 'vitest';
import { joinLines, parseText, splitLines } from './lines';
import { Refused } from './package-failure';

afterEach(() => vi.restoreAllMocks());

test('Lines come apart as they were joined, wherever the pieces are cut', async () => {
  const lines = ['a', '党'.repeat(50), '', '{"x":1}', 'ü'.repeat(40_000)];
  const joined = Buffer.concat([...joinLines(lines)]);
  for (const size of [1, 7, 64, joined.length]) expect(await split(cut(joined, size))).toEqual(lines);
});

test('A line that goes on and on is refused once it is over the limit, not gathered', async () => {
  let given = 0;
  async function* long(): AsyncGenerator<Uint8Array, void, void> {
    while (given < 100_000) {
      given += 1000;
      yield Buffer.alloc(1000, 'x');
    }
  }
  await expect(split(long(), 5000)).rejects.toThrow(Refused);
  expect(given).toBe(6000);
});

test('Brackets by the million never reach the parser', () => {
  const parse = vi.spyOn(JSON, 'parse');
  expect(() => parseText('['.repeat(1_000_000), 'version')).toThrow(Refused);
  expect(() => parseText(`"${'\\"'.repeat(10)}"${'['.repeat(18)}`, 'version')).toThrow(Refused);
  expect(parse).not.toHaveBeenCalled();
});

test('Brackets within text, and behind an escaped quote, are no depth', () => {
  const text = JSON.stringify([`${'['.repeat(40)}"${'{'.repeat(40)}\\`]);
  expect(parseText(text, 'version')).toEqual(JSON.parse(text));
});

async function split(pieces: AsyncIterable<Uint8Array>, limit = 1_000_000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(pieces, limit)) lines.push(line);
  return lines;
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
