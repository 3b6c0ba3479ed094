import { pinyin } from 'pinyin-pro';

/** 李淑芬 → lsf, for picking a member by keyboard; letters that are Latin already stay. */
export function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive' }).join('').toLowerCase().replace(/[^a-z0-9]/g, '');
}
