/** 分 as 元 without needless zeros: 1250 → 12.50, 1200 → 12. */
export const yuanText = (fen: number): string => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2));

/** 分 as 元 with both decimals, as a printed table has it. */
export const yuanPrinted = (fen: number): string => (fen / 100).toFixed(2);

/** The largest amount that a line may hold, in 分. */
const MOST = 100_000_000;

/** What was typed, in 分; '' is nothing (0); null = not an amount. Full-width digits and 元 are taken as well. */
export function fenOf(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/[\s,元¥]/gu, '');
  if (text === '') return 0;
  if (!/^\d{1,7}(\.\d{0,2})?$|^\.\d{1,2}$/.test(text)) return null;
  const fen = Math.round(Number(text) * 100);
  return fen > MOST ? null : fen;
}
