import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterPaper, signedIndents, type LetterText } from '../domain/papers/letter';
import { OfficeReader, type PlacedWord } from '../testing/office-reader';
import { paperToDocx } from './docx';

const letter = (fields: Partial<LetterText>): LetterText => ({ title: '清河县第二中学党支部\n关于支部委员会换届选举的请示', to: '中共清河县教育局委员会', body: '', annexes: [], by: '清河县第二中学党支部', on: '2026-11-06', copies: '', ...fields });
/** Three full pages and more of one character: every line is full, every page is. */
const FULL = letter({ body: '国'.repeat(28 * 70) });
/** Two pages, and more of 抄送 than one line takes. */
const LONG = letter({ body: '国'.repeat(28 * 26), copies: Array.from({ length: 12 }, (_, at) => `县直第${at + 1}机关`).join('，') });
const LEVELS = letter({
  body: ['一、基本情况', '（一）支部概况', '1. 党员二十四名。', '（1）正式党员二十名。', '二、候选人产生。由党员推荐，名单附后。'].join('\n'),
  annexes: ['候选人预备人选名单', '选举办法（草案）'],
  copies: '县委组织部，县委教育工委',
});

const reader = new OfficeReader();
let full: PlacedWord[];
let levels: PlacedWord[];
let size: string;
let long: PlacedWord[];
let ink: ReturnType<OfficeReader['ink']>;
let foot: typeof ink;
let longFoot: typeof ink;

beforeAll(async () => {
  const printed = reader.toPdfs({ 'full.docx': await paperToDocx(letterPaper(FULL)), 'levels.docx': await paperToDocx(letterPaper(LEVELS)), 'long.docx': await paperToDocx(letterPaper(LONG)) });
  full = reader.places(printed['full.docx']);
  levels = reader.places(printed['levels.docx']);
  long = reader.places(printed['long.docx']);
  foot = reader.ink(printed['levels.docx'], 1, 264);
  longFoot = reader.ink(printed['long.docx'], 2, 264);
  size = reader.pageSize(printed['full.docx']);
  ink = reader.ink(printed['full.docx'], 2, 264);
});
afterAll(() => reader.close());

const lines = (page: number): PlacedWord[] => full.filter((word) => word.page === page && word.text.startsWith('国'));
const at = (text: string): PlacedWord => {
  const found = levels.find((word) => word.text.startsWith(text));
  if (!found) throw new Error(`“${text}” is not on the paper.`);
  return found;
};

describe('a letter by GB/T 9704-2012, as LibreOffice prints it', () => {
  it('is A4 with 22 lines of 28 characters on every full page', () => {
    expect(size).toBe('210 × 297');
    for (const page of [2, 3]) {
      expect(lines(page)).toHaveLength(22);
      for (const { text } of lines(page)) expect(text).toHaveLength(28);
    }
  });

  it('has 天头 37 mm, 订口 28 mm and 版心 156 × 225 mm, each within 1 mm', () => {
    const page = lines(2);
    const pitch = ((page.at(-1)?.top ?? 0) - (page[0]?.top ?? 0)) / 21;
    expect(Math.abs(pitch * 22 - 225)).toBeLessThan(1);
    // Half of the white between two lines is above the first and below the last.
    const { left, right, top, bottom } = ink;
    const white = (pitch * 22 - (bottom - top)) / 2;
    expect(Math.abs(top - white - 37)).toBeLessThan(1);
    expect(Math.abs(bottom + white - (37 + 225))).toBeLessThan(1);
    expect(Math.abs(left - 28)).toBeLessThan(1);
    expect(Math.abs(right - (28 + 156))).toBeLessThan(1);
  });

  it('has its number at the outer edge, a character from it, 7 mm under the text', () => {
    const dash = (page: number, side: 'first' | 'last'): PlacedWord | undefined => full.filter((word) => word.page === page && word.text === '—').at(side === 'first' ? 0 : -1);
    const character = (14 / 72) * 25.4;
    expect(Math.abs((dash(3, 'last')?.right ?? 0) - (184 - character))).toBeLessThan(1);
    expect(Math.abs((dash(2, 'first')?.left ?? 0) - (28 + character))).toBeLessThan(1);
    const middle = ((dash(2, 'first')?.top ?? 0) + (dash(2, 'first')?.bottom ?? 0)) / 2;
    expect(Math.abs(middle - (262 + 7))).toBeLessThan(1);
  });

  it('begins every level two characters in, and signs with the day four characters from the edge', () => {
    const character = 156 / 28;
    for (const text of ['一、', '（一）', '1.', '（1）', '二、', '附件：']) expect(Math.abs(at(text).left - (28 + 2 * character)), text).toBeLessThan(1);
    expect(Math.abs(at('日').right - (184 - 4 * character))).toBeLessThan(1.5);
  });

  it('takes one line for each line of its title', () => {
    const [first, second] = [at('清河县第二中学党支部'), at('关于支部委员会换届选举的请示')];
    expect(Math.abs(second.top - first.top - 10.2)).toBeLessThan(0.5);
    expect(Math.abs((first.left + first.right) / 2 - (28 + 78))).toBeLessThan(1);
  });

  it('closes with 抄送 and who printed it, whose last rule is the foot of 版心', () => {
    const character = (14 / 72) * 25.4;
    expect(Math.abs(at('抄送：县委组织部').left - (28 + character))).toBeLessThan(1);
    expect(Math.abs((levels.find(({ text }) => text.endsWith('印发'))?.right ?? 0) - (184 - character))).toBeLessThan(1);
    expect(Math.abs(foot.bottom - 262)).toBeLessThan(1);
  });

  it('has its 版记 at the foot of the last of several pages, in as many lines as it needs', () => {
    const page = Math.max(...long.map((word) => word.page));
    expect(page).toBe(2);
    const copies = long.filter(({ text }) => /抄送|机关/.test(text) && !text.includes('委员会：'));
    expect(new Set(copies.map((word) => word.page))).toEqual(new Set([2]));
    expect(Math.abs(longFoot.bottom - 262)).toBeLessThan(1);
  });
});

it.each([
  ['清河县第二中学党支部', '2026年11月6日', { by: 2.25, on: 4 }],
  ['高中部党支部', '2026年11月6日', { by: 4.25, on: 4 }],
  ['中国共产党清河县第二中学高中部教师支部委员会', '2026年11月6日', { by: 0, on: 7.75 }],
])('the name %s stands centred over the day', (by, on, indents) => {
  expect(signedIndents(by, on)).toEqual(indents);
});
