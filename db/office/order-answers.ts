import { answerTo, countOne, sumCounts, type OrderKind, type ProgressCounts } from '../domain/orders';
import type { LedgerItemDocument } from '../domain/ledger-item';
import { canonicalOrThrow } from '../records/canonical';
import { sha256 } from '../records/sign';
import { sign, type Signed, type StatementOf } from '../records/statements';
import { progressCounter, progressLine, projectProgress, standingOrders, type NoticeLine, type StandingOrder, type TaskLine } from '../store/orders';
import { rows } from '../store/prepared';
import { addStatement, statementsOf } from '../store/statements';
import { superiorOf, type Moment, type Office } from './office';
import { documentOfRow, recordRow } from './records';

/** What the present superior has given to this organisation and what of it stands, withdrawn ones too. Who is the superior no longer asks nothing. */
export function receivedOrders<K extends OrderKind>(office: Office, kind: K): StandingOrder<K>[] {
  const superior = superiorOf(office.db);
  return superior?.state === 'confirmed' ? standingOrders(office.db, kind, { org: superior.org, addressee: office.org }) : [];
}

export const standingTask = (office: Office, task: string): StandingOrder<'task'> | undefined => receivedOrders(office, 'task').find(({ statement }) => statement.task === task);

/** The ledger item of a task: its record is named by the task, so that two laptops that take it over meet in one item. */
export const itemRecordOf = (office: Office, task: string): string => sha256(`zhibu/task-item/v1\0${office.org}\0${task}`).slice(0, 32);

/** The item that answers a task, as it is now; undefined = nobody took the task over yet. */
export function itemOf(office: Office, task: string): LedgerItemDocument | undefined {
  const found = recordRow(office.db, itemRecordOf(office, task));
  return found?.kind === 'ledger-item' && found.withdrawn === 0 ? documentOfRow(found, 'ledger-item') : undefined;
}

/** The own gatherings at which a notice was conveyed, the earliest first. */
export const conveyedAt = (office: Office, notice: string): { readonly record: string; readonly title: string; readonly on: string }[] =>
  rows(office.db,
    `SELECT g.record, g.title, g.start_date AS "on" FROM gathering g JOIN record r ON r.id = g.record
     WHERE g.org = :org AND g.withdrawn = 0 AND instr(r.document, :notice) > 0 AND EXISTS (SELECT 1 FROM json_each(r.document, '$.conveys') WHERE value = :notice) ORDER BY g.start, g.record`,
    { org: office.org, notice });

/** 汇总: what those below answer to whom this organisation passed an order on. Who has said nothing was asked all the same. */
function countsBelow(office: Office, kind: OrderKind, passes: string, today: string): ProgressCounts[] {
  return standingOrders(office.db, kind, { org: office.org, passes }).filter(({ statement }) => statement.state !== 'withdrawn').map(({ statement }) => {
    const order = statement.kind === 'task' ? statement.task : statement.notice;
    const dueOn = statement.kind === 'task' ? statement.content.dueOn : statement.content.conveyBy;
    const line = progressLine<TaskLine | NoticeLine>(office.db, order, statement.to, office.org);
    return line?.line.counts ?? countOne(statement.state === 'closed' ? 'closed' : 'not-started', dueOn, today);
  });
}

export type Answers = Pick<StatementOf<'progress'>, 'tasks' | 'notices'>;

/** What this organisation would say today of everything that its superior gave it. Reads only. */
export function answersToday(office: Office, today: string): Answers {
  const tasks = receivedOrders(office, 'task').filter(({ statement }) => statement.state !== 'withdrawn').map(({ id, statement }): TaskLine => {
    const item = itemOf(office, statement.task);
    const state = answerTo({ id, state: statement.state }, item, today);
    const done = state === 'waiting' || state === 'closed';
    return {
      task: statement.task, said: id, state, doneOn: done ? (item?.completedOn || item?.closedOn) ?? '' : '', note: item?.told ?? '',
      counts: sumCounts([countOne(state, statement.content.dueOn, today), ...countsBelow(office, 'task', statement.task, today)]),
    };
  });
  const notices = receivedOrders(office, 'notice').filter(({ statement }) => statement.state !== 'withdrawn').map(({ id, statement }): NoticeLine => {
    const conveyedOn = conveyedAt(office, statement.notice)[0]?.on ?? '';
    const own = countOne(conveyedOn === '' ? 'not-started' : 'waiting', statement.content.conveyBy, today);
    return { notice: statement.notice, said: id, conveyedOn, counts: sumCounts([own, ...countsBelow(office, 'notice', statement.notice, today)]) };
  });
  return { tasks: tasks.sort((a, b) => (a.task < b.task ? -1 : 1)), notices: notices.sort((a, b) => (a.notice < b.notice ? -1 : 1)) };
}

/** Lines that no report has told, or that say something else since. */
export function unsaidAnswers(office: Office, today: string): Answers {
  const superior = superiorOf(office.db);
  const { tasks, notices } = answersToday(office, today);
  const isNew = (order: string, line: TaskLine | NoticeLine): boolean => {
    const said = superior && progressLine(office.db, order, office.org, superior.org);
    return !said || canonicalOrThrow(said.line) !== canonicalOrThrow(line);
  };
  return { tasks: tasks.filter((line) => isNew(line.task, line)), notices: notices.filter((line) => isNew(line.notice, line)) };
}

/** Signs the answers anew where the signed ones no longer say what is so: one statement over all of them. Answers how many lines are new. */
export function refreshAnswers(office: Office, moment: Moment): number {
  const superior = superiorOf(office.db);
  const unsaid = unsaidAnswers(office, moment.today);
  const lines = unsaid.tasks.length + unsaid.notices.length;
  if (superior?.state !== 'confirmed' || lines === 0) return 0;
  const counter = progressCounter(office.db, office.org) + 1;
  const progress = sign({ kind: 'progress', org: office.org, device: office.device, statedAt: moment.now, to: superior.org, counter, ...answersToday(office, moment.today) }, office.keys.signingSecret);
  office.db.transaction(() => {
    addStatement(office.db, progress, 'accepted', moment.now);
    projectProgress(office.db, progress);
  }).immediate();
  return lines;
}

/** What was said to the superior and still stands: an older statement whose lines are all said anew says nothing any more. */
export function standingProgress(office: Office, to: string): Signed<StatementOf<'progress'>>[] {
  const standing = new Set(rows<{ statement: string }>(office.db, 'SELECT DISTINCT statement FROM progress_line WHERE org = :org AND addressee = :to', { org: office.org, to }).map(({ statement }) => statement));
  return statementsOf(office.db, 'progress', office.org).filter(({ id }) => standing.has(id));
}
