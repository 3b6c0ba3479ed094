import { pinyin } from 'pinyin-pro';

/** 李淑芬 → lsf, for picking a member by keyboard; letters that are Latin already stay. */
export function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive' }).join('').toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The letter that each Chinese character of a title begins with, by its place in the text; other characters have none. */
export function titleLetters(title: string): { readonly letters: string; readonly places: readonly number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  for (const { 0: run, index } of title.matchAll(/\p{Script=Han}+/gu)) {
    const found = pinyin(run, { pattern: 'first', toneType: 'none', type: 'array' });
    let at = index;
    [...run].forEach((character, order) => {
      const letter = found[order]?.toLowerCase() ?? '';
      if (/^[a-z]$/u.test(letter)) {
        letters.push(letter);
        places.push(at);
      }
      at += character.length;
    });
  }
  return { letters: letters.join(''), places };
}
