import { two } from '../../../../electron/contract';

const CHINESE_DIGITS = '零一二三四五六七八九十';

/**
 * Reads a time of day as people type it: `1530`, `930`, `15:30`, `15：30`, `9.05`, `9`, `下午3点半`, `三点`.
 * Answers `HH:MM`, `''` for nothing typed, null when it is no time of day.
 */
export function parseTime(typed: string): string | null {
  const text = toHalfWidth(typed).replace(/\s/g, '');
  if (text === '') return '';
  const afternoon = /^(下午|晚上|傍晚|中午)/.test(text);
  const rest = text.replace(/^(上午|早上|清晨|下午|晚上|傍晚|中午)/, '');
  const parts = hourAndMinute(rest);
  if (parts === null) return null;
  const [hour, minute] = [afternoon && parts[0] < 12 && !(text.startsWith('中午') && parts[0] >= 11) ? parts[0] + 12 : parts[0], parts[1]];
  return hour <= 23 && minute <= 59 ? `${two(hour)}:${two(minute)}` : null;
}

function hourAndMinute(text: string): [number, number] | null {
  const digits = /^(\d{1,2})(\d{2})$/.exec(text);
  if (digits) return [Number(digits[1]), Number(digits[2])];
  const split = /^(\d{1,2})[:.,、-](\d{1,2})$/.exec(text);
  if (split) return [Number(split[1]), Number(split[2])];
  if (/^\d{1,2}$/.test(text)) return [Number(text), 0];
  const words = /^([\d零一二三四五六七八九十]{1,3})[点时](?:(半)|(一刻)|(三刻)|整|(\d{1,2})分?)?$/.exec(text);
  if (!words) return null;
  const hour = numberOf(words[1] ?? '');
  const minute = words[2] ? 30 : words[3] ? 15 : words[4] ? 45 : Number(words[5] ?? 0);
  return hour === null ? null : [hour, minute];
}

function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '十') return 10;
  const tens = text.indexOf('十');
  if (tens < 0) return text.length === 1 ? CHINESE_DIGITS.indexOf(text) : null;
  const before = text.slice(0, tens);
  const after = text.slice(tens + 1);
  if (before.length > 1 || after.length > 1) return null;
  return (before === '' ? 1 : CHINESE_DIGITS.indexOf(before)) * 10 + (after === '' ? 0 : CHINESE_DIGITS.indexOf(after));
}

/** A Chinese input method left on types full-width digits and signs; they mean the same. */
function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[。]/g, '.');
}
