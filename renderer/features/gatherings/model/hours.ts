/** `1.5`, `1．5`, `2`, `1个半`, `半` → tenths; `''` → null (not filled); undefined when it is no number of hours up to 100. */
export function parseHours(typed: string): number | null | undefined {
  const text = typed
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s。学时个小]/g, (sign) => (sign === '。' ? '.' : ''));
  if (text === '') return null;
  const half = /^(\d*)半$/.exec(text);
  if (half) return Number(half[1] === '' ? 0 : half[1]) * 10 + 5;
  if (!/^\d{1,3}(\.\d?)?$/.test(text)) return undefined;
  const tenths = Math.round(Number(text) * 10);
  return tenths <= 1000 ? tenths : undefined;
}

/** What the arrows beside the box do: half an hour of study up or down, never below none. */
export const steppedHours = (tenths: number | null, by: -1 | 1): number => Math.max(0, Math.round(((tenths ?? 0) + by * 5) / 5) * 5);

/** The usual suggestion for a session: one 学时 an hour, to the nearest half (domain.md §2). */
export const hoursFromMinutes = (minutes: number | null): number | null =>
  minutes === null || minutes === 0 ? null : Math.max(5, Math.round(minutes / 30) * 5);
