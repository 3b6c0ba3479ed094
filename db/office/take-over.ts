import { fail, type Failure } from '../domain/failure';
import type { LedgerItemDocument } from '../domain/ledger-item';
import { err, ok, type Result } from '../domain/result';
import type { StatementOf } from '../records/statements';
import { row } from '../store/prepared';
import { superiorOf, type Moment, type Office } from './office';
import { itemOf, itemRecordOf, standingTask } from './order-answers';
import { recordRow } from './records';
import { saveRecord } from './save';

type Task = StatementOf<'task'>;

/**
 * 记入台账: a superior's task becomes an item of the ledger, with everything filled in that the task says. A later word of
 * the superior (corrected, 退回, 销号, 撤回) changes in the item what the superior changed, and nothing that was typed here.
 * Doing it a second time writes nothing.
 */
export function takeOver(office: Office, moment: Moment, task: string): Result<{ readonly record: string }, Failure> {
  const standing = standingTask(office, task);
  if (!standing) return err(fail('order-unknown'));
  const record = itemRecordOf(office, task);
  const item = itemOf(office, task);
  if (item?.order?.said === standing.id) return ok({ record });
  const before = item?.order && wordById(office, item.order.said);
  const { statement } = standing;
  const fresh = item ?? { ledger: statement.content.ledger, title: statement.content.title };
  const merged = { ...fresh, ...changedFields(statement, before, item), order: { task, said: standing.id } };
  const from = superiorOf(office.db)?.name ?? '';
  const document = { ...merged, ...afterWord(statement, { ...merged, order: item?.order }, item !== undefined, from, moment) };
  const found = recordRow(office.db, record);
  const saved = saveRecord(office, moment, { record, kind: 'ledger-item', document: { ...document, withdrawn: false, withdrawnReason: '' }, heads: found ? (JSON.parse(found.heads) as string[]) : [] });
  return saved.ok ? ok({ record }) : saved;
}

const wordById = (office: Office, id: string): Task | undefined => {
  const found = row<{ bytes: string }>(office.db, `SELECT bytes FROM statement WHERE id = :id AND kind = 'task'`, { id });
  return found && (JSON.parse(found.bytes) as Task);
};

/** What the superior says now and did not say in the word that was taken over before. */
function changedFields({ content }: Task, before: Task | undefined, item: LedgerItemDocument | undefined): Partial<LedgerItemDocument> {
  const says = (one: Task['content']) => ({ ledger: one.ledger, level: one.level, title: one.title, detail: one.requirement, dueOn: one.dueOn, source: { record: '', text: one.source } });
  const [now, then] = [says(content), before && says(before.content)];
  const changed = Object.fromEntries(Object.entries(now).filter(([field, value]) => !then || JSON.stringify(then[field as keyof typeof now]) !== JSON.stringify(value)));
  const held = new Set((item?.measures ?? []).map(({ id }) => id));
  const steps = content.steps.filter(({ id }) => !held.has(id)).map(({ id, title, dueOn }, at) => ({ id, sort: (item?.measures.length ?? 0) + at + 1, removed: false, title, responsible: '', dueOn, doneOn: '' }));
  return { ...changed, measures: [...(item?.measures ?? []), ...steps] };
}

/** What a 退回, 销号 or 撤回 means for the item: open again with a dated note, or closed by the superior. */
function afterWord({ state, on, reason }: Task, item: Partial<LedgerItemDocument>, held: boolean, from: string, moment: Moment): Partial<LedgerItemDocument> {
  const noted = (note: string) => [...(item.progress ?? []), { id: moment.newId(), sort: (item.progress?.length ?? 0) + 1, removed: false, on, note }];
  switch (state) {
    case 'open':
      return {};
    case 'returned':
      return { progress: noted(`上级退回：${reason}`), ...(held ? { completedOn: '', closedOn: '', closedBy: '', reopenedOn: moment.today } : {}) };
    case 'closed':
      return { closedOn: on, closedBy: from.slice(0, 60) };
    case 'withdrawn':
      return { progress: noted(`上级撤回：${reason}`), closedOn: on, closedBy: from.slice(0, 60) };
  }
}
