import { daysBetween } from '../domain/dates';
import { answerTo, type OrderKind, type ProgressCounts, type ProgressState } from '../domain/orders';
import type { AnswerLine, ReceivedNotice, ReceivedOrders, ReceivedTask } from '../domain/order-views';
import { compare } from '../domain/periods';
import { answersToday, conveyedAt, itemOf, itemRecordOf, receivedOrders, unsaidAnswers } from '../office/order-answers';
import { peers, superiorOf, type Office } from '../office/office';
import { orderId, progressLine, standingOrders, type NoticeLine, type TaskLine } from '../store/orders';

/** 上级任务 and 上级通知: what the superior gave, what is open first, the nearest day first. What was withdrawn before anybody took it over is left out. */
export function receivedByUs(office: Office, today: string): ReceivedOrders {
  const from = superiorOf(office.db)?.name ?? '';
  return {
    today,
    tasks: receivedTasks(office, today, from).sort((a, b) => Number(isOver(a.state, a.word)) - Number(isOver(b.state, b.word)) || compare(a.dueOn || '9', b.dueOn || '9') || compare(a.order, b.order)),
    notices: receivedNotices(office, today, from).sort((a, b) => Number(a.conveyed.length > 0) - Number(b.conveyed.length > 0) || compare(a.dueOn || '9', b.dueOn || '9') || compare(a.order, b.order)),
    hasBelow: peers(office.db, 'subordinate').some(({ state }) => state === 'confirmed'),
  };
}

const isOver = (state: ProgressState, word: ReceivedTask['word']): boolean => state === 'waiting' || word === 'closed' || word === 'withdrawn';
const late = (done: boolean, dueOn: string, today: string): { readonly overdue: boolean; readonly daysLeft: number | null } =>
  ({ overdue: !done && dueOn !== '' && dueOn < today, daysLeft: done || dueOn === '' ? null : daysBetween(today, dueOn) });

function receivedTasks(office: Office, today: string, from: string): ReceivedTask[] {
  const answers = new Map(answersToday(office, today).tasks.map((line) => [line.task, line]));
  return receivedOrders(office, 'task').flatMap(({ id, statement }): ReceivedTask[] => {
    const { task, content, state: word, on, reason, org } = statement;
    const item = itemOf(office, task);
    if (word === 'withdrawn' && !item) return [];
    const state = answerTo({ id, state: word }, item, today);
    const line = progressLine<TaskLine>(office.db, task, office.org, org);
    return [{
      order: task, from, content, word, on, reason, state, doneOn: answers.get(task)?.doneOn ?? '', note: item?.told ?? '', dueOn: content.dueOn, ...late(isOver(state, word), content.dueOn, today),
      item: item ? itemRecordOf(office, task) : null, takenOver: item?.order?.said === id, passedOn: passedOn(office, 'task', task, answers.get(task)?.counts),
      told: line ? { state: line.line.state, doneOn: line.line.doneOn, note: line.line.note, statedAt: line.statedAt } : null,
    }];
  });
}

function receivedNotices(office: Office, today: string, from: string): ReceivedNotice[] {
  const answers = new Map(answersToday(office, today).notices.map((line) => [line.notice, line]));
  return receivedOrders(office, 'notice').flatMap(({ statement }): ReceivedNotice[] => {
    const { notice, content, state, reason, org } = statement;
    const conveyed = conveyedAt(office, notice);
    if (state === 'withdrawn' && conveyed.length === 0) return [];
    const line = progressLine<NoticeLine>(office.db, notice, office.org, org);
    return [{
      order: notice, from, content, withdrawn: state === 'withdrawn', reason, conveyed, dueOn: content.conveyBy, ...late(conveyed.length > 0 || state === 'withdrawn', content.conveyBy, today),
      passedOn: passedOn(office, 'notice', notice, answers.get(notice)?.counts),
      told: line ? { state: line.line.conveyedOn === '' ? 'not-started' : 'waiting', doneOn: line.line.conveyedOn, note: '', statedAt: line.statedAt } : null,
    }];
  });
}

function passedOn(office: Office, kind: OrderKind, passes: string, counts: ProgressCounts | undefined): ReceivedTask['passedOn'] {
  const [own] = standingOrders(office.db, kind, { org: office.org, passes }).filter(({ statement }) => statement.state !== 'withdrawn');
  return own && counts ? { order: orderId(own.statement), counts } : null;
}

/** 本次将带出的内容: what the next report would tell of tasks and notices that was not told before, by title. */
export function answersToTell(office: Office, today: string): AnswerLine[] {
  const titles = new Map([...receivedOrders(office, 'task'), ...receivedOrders(office, 'notice')].map(({ statement }) => [orderId(statement), statement.content.title]));
  const { tasks, notices } = unsaidAnswers(office, today);
  return [
    ...tasks.map(({ task, state, doneOn, note }): AnswerLine => ({ kind: 'task', title: titles.get(task) ?? '', state, doneOn, note })),
    ...notices.map(({ notice, conveyedOn }): AnswerLine => ({ kind: 'notice', title: titles.get(notice) ?? '', state: conveyedOn === '' ? 'not-started' : 'waiting', doneOn: conveyedOn, note: '' })),
  ];
}
