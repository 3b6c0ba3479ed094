const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 21 → 二十一 (up to 99), for numbering agenda items as minutes do. */
export function chineseNumber(n: number): string {
  if (n < 0 || n > 99 || !Number.isInteger(n)) return String(n);
  if (n < 10) return DIGITS.charAt(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

/** 学时 are kept in tenths (15 = 1.5 学时); they read as people write them. */
export const hoursWords = (tenths: number): string => (tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1));

/** 第 3 次; none for a withdrawn record. */
export const ordinalWords = (ordinal: number): string => (ordinal === 0 ? '' : `第 ${ordinal} 次`);
