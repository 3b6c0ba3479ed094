import type { SubordinateView } from '../../../electron/contract';

/** By code as a person reads it: 2 before 10. Never by a figure. */
export function byCode(slots: readonly SubordinateView[]): readonly SubordinateView[] {
  return [...slots].sort((a, b) => a.code.localeCompare(b.code, 'zh-CN', { numeric: true }));
}

/** What the list says first: what waits for a person, or how far all are. */
export type SlotsAnswer =
  | { readonly is: 'none' }
  | { readonly is: 'to-compare'; readonly slots: number }
  | { readonly is: 'all-confirmed'; readonly slots: number }
  | { readonly is: 'some'; readonly slots: number; readonly confirmed: number };

export function slotsAnswer(slots: readonly SubordinateView[]): SlotsAnswer {
  if (slots.length === 0) return { is: 'none' };
  const enrolled = slots.filter((slot) => slot.state === 'enrolled' || slot.replacing !== null).length;
  if (enrolled > 0) return { is: 'to-compare', slots: enrolled };
  const confirmed = confirmedOf(slots).length;
  return confirmed === slots.length ? { is: 'all-confirmed', slots: confirmed } : { is: 'some', slots: slots.length, confirmed };
}

/** Only these can be written to: before the digits agree nothing is sealed to anybody. */
export const confirmedOf = (slots: readonly SubordinateView[]): readonly SubordinateView[] =>
  slots.filter((slot) => slot.state === 'confirmed');

/** Those that reported since their last 下发 file: the likely choice, ticked at first. */
export const receiptsDue = (slots: readonly SubordinateView[]): readonly SubordinateView[] =>
  confirmedOf(slots).filter((slot) => slot.receiptDue);

/** Does what the branch gave itself differ from what the slot says? Null = it has not said anything yet. */
export function ownDiffers(slot: Pick<SubordinateView, 'code' | 'name' | 'ownCode' | 'ownName'>): boolean {
  return (slot.ownCode !== null && slot.ownCode !== slot.code) || (slot.ownName !== null && slot.ownName !== slot.name);
}
