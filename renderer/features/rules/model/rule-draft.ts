import { ruleDocument, type ComplianceRule, type RuleDocument, type RuleItem } from '../../../../electron/contract';
import { newItemKey } from '../../../data/record-form';

export type Layer = RuleDocument['layer'];

/** A document with nothing asked yet; below the top each superior comes after the one above it. */
export function blankRules(layer: Layer, order: number): RuleDocument {
  return { ...ruleDocument.parse({ layer, order, title: '新' }), title: '' };
}

/** What may be made stricter by a number: not what follows from the roster or from a term of office. */
export const canTighten = ({ demand }: ComplianceRule): boolean => ['gatherings', 'talks', 'hours', 'contact', 'anniversary'].includes(demand.type);

/** A new entry for a rule: as it stands, or one where the regulation gives no number. */
export function tightenedItem(base: ComplianceRule): RuleItem {
  return { ...blankItem(), tightens: base.id, unit: base.minimum === 0 && base.demand.type === 'gatherings' ? 'quarter' : base.unit, minimum: Math.max(1, base.minimum) };
}

/** An entry of one's own: so many gatherings of a kind in each period. */
export const ownItem = (): RuleItem => ({ ...blankItem(), unit: 'month', minimum: 1, demand: { type: 'gatherings', kinds: ['study-session'] } });

const blankItem = (): RuleItem => ({ id: newItemKey(), removed: false, tightens: '', title: '', applies: 'branch', from: '', until: '' });

/** Of an own entry the kind that is counted. */
export const kindOf = ({ demand }: RuleItem): string => (demand?.type === 'gatherings' ? (demand.kinds[0] ?? '') : '');

/** A draft as it was kept; the name and the days of a 学期 may be missing while one types. null = no longer a rule set's shape. */
export function rulesOfDraft(kept: unknown): RuleDocument | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const title: unknown = Reflect.get(kept, 'title');
  const semesters: unknown = Reflect.get(kept, 'semesters');
  const whole = Array.isArray(semesters) ? semesters.filter((one: unknown) => typeof one === 'object' && one !== null && Reflect.get(one, 'from') !== '' && Reflect.get(one, 'until') !== '' && Reflect.get(one, 'name') !== '') : [];
  const read = ruleDocument.safeParse({ ...kept, title: title === '' ? '新' : title, semesters: whole });
  return read.success ? { ...read.data, title: title === '' ? '' : read.data.title } : null;
}

/** The document as it would be saved, or null while something that it needs is missing. 学期 lines without dates are left out. */
export function finished(document: RuleDocument): RuleDocument | null {
  const read = ruleDocument.safeParse({ ...document, title: document.title.trim(), semesters: document.semesters.filter(({ name, from, until }) => name.trim() !== '' && from !== '' && until !== '') });
  return read.success ? read.data : null;
}
