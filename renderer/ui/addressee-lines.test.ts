import { expect, test } from 'vitest';
import { addresseeLines } from './addressee-lines';

const one = (org: string, ...above: readonly string[]) => ({ org, code: org, name: `${org}名`, above: above.map((key) => ({ key, name: `${key}名` })) });
const words = (lines: ReturnType<typeof addresseeLines>) => lines.map((line) => `${'  '.repeat(line.depth)}${line.is === 'part' ? `${line.key}: ${line.orgs.join()}` : `${line.org}${line.itself ? ' itself' : ''}`}`);

test('a part stands once before all in it, on whatever level, and holds everybody below', () => {
  expect(words(addresseeLines([one('a', 'P'), one('b', 'P', 'Q'), one('c', 'P', 'Q'), one('d')]))).toEqual(['P: a,b,c', '  a', '  Q: b,c', '    b', '    c', 'd']);
});

test('an organisation that is given to and has others in its part is in the part, and stands first in it', () => {
  expect(words(addresseeLines([one('m'), one('a', 'm'), one('b', 'm'), one('z')]))).toEqual(['m: m,a,b', '  m itself', '  a', '  b', 'z']);
});

test('a closed part keeps its line and everybody in it, and shows none of them', () => {
  expect(words(addresseeLines([one('m'), one('a', 'm'), one('b', 'm', 'Q'), one('z')], new Set(['m'])))).toEqual(['m: m,a,b', 'z']);
});

test('nobody stands in nobody’s part: then it is a plain list', () => {
  expect(words(addresseeLines([one('a'), one('b')]))).toEqual(['a', 'b']);
});
