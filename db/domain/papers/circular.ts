import type { CircularDocument } from '../circular';
import { fullDayText } from '../names/dates';
import { paragraphs, type Block, type Paper } from './paper';

/** 通报 and 情况汇总 as 公文: title, 主送, text under its headings, 署名 and date at the right. */
export function circularPaper({ title, to, body, from, on }: CircularDocument): Paper {
  const addressed: Block[] = to.trim() === '' ? [] : [{ kind: 'text', flat: true, runs: [{ text: `${to.trim()}：` }] }];
  const signed: Block[] = [from.trim(), on === '' ? '' : fullDayText(on)].filter((part) => part !== '').map((text) => ({ kind: 'text', align: 'right', flat: true, runs: [{ text }] }));
  return {
    title: title.trim() === '' ? '未命名' : title.trim(),
    layout: 'official',
    sheets: [{ blocks: [{ kind: 'title', text: title.trim() }, { kind: 'space', lines: 1 }, ...addressed, ...body.split('\n').flatMap(lineBlocks), ...(signed.length > 0 ? [{ kind: 'space', lines: 2 } as const] : []), ...signed] }],
  };
}

/** 一、 黑体, （一） 楷体; everything else is a paragraph. */
function lineBlocks(line: string): Block[] {
  const text = line.trim();
  if (/^[一二三四五六七八九十]+、/.test(text)) return [{ kind: 'heading', level: 1, text }];
  if (/^（[一二三四五六七八九十]+）/.test(text)) return [{ kind: 'heading', level: 2, text }];
  return paragraphs(text);
}
