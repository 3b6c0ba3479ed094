/** A day typed in a narrow box: `5` and `05` in the column's month, `1105`, `11-5`, `11.5`, or a whole date. '' empties; null = no day. */
export function dayOf(typed: string, year: number, month: number): string | null {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return '';
  const whole = /^(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})$/.exec(text);
  const short = /^(\d{1,2})[-./](\d{1,2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  const day = /^\d{1,2}$/.exec(text);
  const parts = text.length >= 6 && whole ? [whole[1], whole[2], whole[3]] : short ? [year, short[1], short[2]] : day ? [year, month, day[0]] : null;
  if (parts === null) return null;
  const [y, m, d] = parts.map(Number);
  const date = new Date(Date.UTC(y ?? 0, (m ?? 0) - 1, d ?? 0));
  const same = date.getUTCFullYear() === y && date.getUTCMonth() + 1 === m && date.getUTCDate() === d;
  return same ? date.toISOString().slice(0, 10) : null;
}
