import { dateOf } from './dates';
import type { DuesDocument } from './dues';
import { doubt, missing, type Finding } from './findings';
import { idNumberPaths } from './id-number';
import type { LedgerItemDocument } from './ledger-item';
import type { PlanDocument } from './plan';
import type { TalkDocument } from './talk';

/** Another record of the same register, as far as it can be a twin. `on` is its day, '' = none. */
export interface OtherRecord {
  readonly id: string;
  readonly title: string;
  readonly on: string;
}

interface Context {
  readonly today: string;
  /** Records of the same register that may be the same one typed twice, without the checked one and without withdrawn ones. */
  readonly others?: readonly OtherRecord[];
}

/** What a ledger item lacks, and what can hardly be so. `others`: the items of the same ledger. Shown, and of no other consequence. */
export function checkLedgerItem(item: LedgerItemDocument, { today, others = [] }: Context): Finding[] {
  const steps = item.measures.filter(({ removed }) => !removed);
  const findings: Finding[] = [];
  if (blank(item.title)) findings.push(missing('no-name', 'title', {}));
  if (item.ledger === 'own' && blank(item.ownLedger)) findings.push(missing('no-ledger-name', 'ownLedger', {}));
  if (blank(item.responsible.name)) findings.push(missing('no-item-responsible', 'responsible', {}));
  if (item.dueOn === '' && steps.every(({ dueOn }) => dueOn === '')) findings.push(missing('no-item-due', 'dueOn', {}));
  if (steps.length === 0) findings.push(missing('no-steps', 'measures', {}));
  for (const { id, title, dueOn, doneOn } of steps) {
    if (item.dueOn !== '' && dueOn > item.dueOn) findings.push(doubt('step-after-due', `measures/${id}/dueOn`, { title, on: dueOn, dueOn: item.dueOn }));
    findings.push(...future(`measures/${id}/doneOn`, doneOn, today));
  }
  const { startedOn, completedOn, closedOn, reviewedOn } = item;
  for (const [field, date] of Object.entries({ startedOn, completedOn, closedOn, reviewedOn })) findings.push(...future(field, date, today));
  for (const { id, on, removed } of item.progress) if (!removed) findings.push(...future(`progress/${id}/on`, on, today));
  if (closedOn !== '' && item.evidence.every(({ removed }) => removed)) findings.push(missing('closed-unproven', 'evidence', {}));
  return [...findings, ...idNumbers(item), ...twins('title', others.filter(({ title }) => !blank(title) && title.trim() === item.title.trim()))];
}

/** What the register's line of a talk lacks. `others`: the talks of that day by the same person with somebody who is in this one, too. */
export function checkTalk(talk: TalkDocument, { today, others = [] }: Context): Finding[] {
  const with_ = talk.with.filter(({ removed }) => !removed);
  const findings: Finding[] = [];
  if (with_.length === 0) findings.push(missing('nobody-talked-with', 'with', {}));
  if (blank(talk.by.name)) findings.push(missing('no-talker', 'by', {}));
  if (blank(talk.place)) findings.push(missing('no-place', 'place', {}));
  const oneself = with_.find(({ member, name }) => (member !== '' && member === talk.by.member) || (!blank(name) && name === talk.by.name));
  if (oneself) findings.push(doubt('talk-with-oneself', 'with', { name: oneself.name }));
  findings.push(...future('on', talk.on, today), ...future('followUpDoneOn', talk.followUpDoneOn, today));
  for (const field of ['followUpDueOn', 'followUpDoneOn'] as const) {
    if (talk[field] !== '' && talk[field] < talk.on) findings.push(doubt('ends-before-start', field, { from: talk.on, until: talk[field] }));
  }
  return [...findings, ...idNumbers(talk), ...twins('on', others.filter(({ on }) => on === talk.on))];
}

/** What a year's register of dues lacks, by person and month. Amounts are in 分. A month that is still to come asks nothing. */
export function checkDues(dues: DuesDocument, { today }: Context): Finding[] {
  const findings = dues.lines.filter(({ removed }) => !removed).flatMap((line): Finding[] => {
    const { id, name, due, paid, paidOn, waived } = line;
    const month = Number(id.slice(-2));
    const past = `${dues.year}-${id.slice(-2)}` < today.slice(0, 7);
    return [
      ...(paid > 0 && paidOn === '' ? [missing('paid-without-day', `lines/${id}/paidOn`, { name, month })] : []),
      ...(past && paid < due && !waived ? [doubt('less-paid-than-due', `lines/${id}/paid`, { name, month, due, paid })] : []),
      ...future(`lines/${id}/paidOn`, paidOn, today),
    ];
  });
  return [...findings, ...future('publishedOn', dues.publishedOn, today), ...idNumbers(dues)];
}

/** What a plan lacks. `others`: the other plans; one of the same first and last day is a suspected twin (its `on` is `from/until`). */
export function checkPlan(plan: PlanDocument, { others = [] }: Context): Finding[] {
  const items = plan.items.filter(({ removed }) => !removed);
  const findings: Finding[] = [];
  if (blank(plan.title)) findings.push(missing('no-name', 'title', {}));
  if (plan.until < plan.from) findings.push(doubt('ends-before-start', 'until', { from: plan.from, until: plan.until }));
  if (items.length === 0) findings.push(missing('no-plan-items', 'items', {}));
  for (const { id, title, on, responsible } of items) {
    if (on !== '' && (on < plan.from || on > plan.until)) findings.push(doubt('item-outside-plan', `items/${id}/on`, { title, on, from: plan.from, until: plan.until }));
    if (blank(responsible)) findings.push(missing('plan-item-no-responsible', `items/${id}/responsible`, { title }));
  }
  return [...findings, ...idNumbers(plan), ...twins('title', others.filter(({ on }) => on === `${plan.from}/${plan.until}`))];
}

const future = (field: string, date: string, today: string): Finding[] => (date !== '' && dateOf(date) > today ? [doubt('in-future', field, { date: dateOf(date), today })] : []);
const idNumbers = (document: unknown): Finding[] => idNumberPaths(document).map((path) => doubt('id-number', path, {}));
const twins = (field: string, others: readonly OtherRecord[]): Finding[] => others.map(({ id, title, on }) => doubt('suspected-twin-record', field, { id, title, on }));
const blank = (text: string): boolean => text.trim() === '';
