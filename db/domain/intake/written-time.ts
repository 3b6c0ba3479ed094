import { two } from '../dates';

/** The clock times in a text, `HH:MM`, in their order: 14:30—16:00, 下午2点半, 15时30分. At most two are meant, begin and end. */
export function timesIn(text: string): string[] {
  const plain = text.normalize('NFKC');
  const found: string[] = [];
  let afternoon = false;
  for (const [, day, hour = '', colon, chinese, half] of plain.matchAll(/(上午|中午|下午|晚上|晚|早上)?\s*(?<![\d.])(\d{1,2})\s*(?:[:：](\d{2})(?::\d{2})?|[点时](?:(\d{1,2})分?|(半))?)/g)) {
    if (day !== undefined) afternoon = day === '下午' || day.startsWith('晚');
    const h = Number(hour) + (afternoon && Number(hour) < 12 ? 12 : 0);
    const m = half === undefined ? Number(colon ?? chinese ?? 0) : 30;
    if (h < 24 && m < 60) found.push(`${two(h)}:${two(m)}`);
  }
  return found.slice(0, 2);
}

/** The part of a text that says the day: before the first clock time or word for a part of the day. */
export const dayPart = (text: string): string => text.normalize('NFKC').replace(/[(（]?(星期|周)[一二三四五六日天][)）]?/g, ' ').replace(/(上午|中午|下午|晚上|晚|早上|\d{1,2}\s*[:：]\d{2}|\d{1,2}\s*[点时]).*$/s, '').replace(/[T\s—–~至-]+$/, '').trim();
