import { planDocument, quarterOf, type PlanDocument } from '../../../electron/contract';
import { newItemKey } from '../../data/record-form';
import { periodFields } from './model/plan-period';
import type { PlanItem } from './model/plan-items';

/** In December one plans the coming year; the rest of the time this quarter's plan is nearest. */
export function blankPlan(today: string): PlanDocument {
  const year = Number(today.slice(0, 4));
  const period = today.slice(5, 7) === '12' || today.slice(5, 7) === '01' ? { year: today.slice(5, 7) === '12' ? year + 1 : year, quarter: null } : { year, quarter: quarterOf(today) };
  return planDocument.parse({ ...periodFields(period), items: [blankItem([])] });
}

/** A new line; it is mostly of the same kind as the one above. */
export function blankItem(items: readonly PlanItem[]): PlanItem {
  const last = items.findLast(({ removed }) => !removed);
  const sort = Math.max(0, ...items.map((item) => item.sort)) + 1;
  return { id: newItemKey(), sort, removed: false, kind: last?.kind ?? 'party-meeting', title: '', on: '', place: last?.place ?? '', responsible: last?.responsible ?? '', record: '' };
}

/** Lines in which nothing but what came by itself stands are not saved. */
export const withoutEmpty = (document: PlanDocument): PlanDocument => ({ ...document, items: document.items.filter(({ title, on, removed }) => removed || title !== '' || on !== '') });

/** A draft as it was kept; only the name may be missing while one types. null = no longer a plan's shape. */
export function planOfDraft(kept: unknown): PlanDocument | null {
  const named = planDocument.safeParse(kept);
  if (named.success) return named.data;
  const unnamed = planDocument.safeParse(typeof kept === 'object' ? { ...kept, title: '新' } : kept);
  return unnamed.success ? { ...unnamed.data, title: '' } : null;
}
