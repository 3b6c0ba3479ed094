import { resolve } from 'node:path';
import { z } from 'zod';
import { localDate } from '../domain/dates';
import { fail, type Failure } from '../domain/failure';
import { randomId } from '../domain/ids';
import type { NoticeContent, OrderKind, TaskContent } from '../domain/orders';
import { assertNever, err, ok, type Result } from '../domain/result';
import { peerOfSlot } from '../exchange/confirm';
import { nodeFiles } from '../files/node-files';
import { receivedOrders } from '../office/order-answers';
import type { Moment, Office } from '../office/office';
import { changeOrder, giveOrder, type OrderChange } from '../office/orders';
import { givenOrder, givenOrders } from '../reports/given-orders';
import { receivedByUs } from '../reports/received-orders';
import { orderId } from '../store/orders';
import { toldReading } from '../vault/told';
import type { Refusal } from './answer';
import { badArguments, flag, ofData, text, type Outcome } from './command';
import type { OpenData } from './open-data';
import { attachedFiles, writeOrderFiles } from './order-files';
import { slotByCode, slots } from './slots';

/** The words that `task` and `notice` share; what is said of one order may be said of a task only where the office refuses it. */
export const orderArguments = z.strictObject({
  ...ofData, to: text.optional(), all: flag, order: randomId.optional(), reason: text.optional(), due: localDate.optional(),
  operands: z.tuple([z.enum(['new', 'list', 'progress', 'pass', 'correct', 'return', 'close', 'withdraw', 'take', 'files'])]).rest(text),
});
export type OrderArguments = z.output<typeof orderArguments>;

const EMPTY_TASK: TaskContent = { title: '', requirement: '', source: '', issuedOn: '', dueOn: '', ledger: 'supervised-task', level: '', steps: [], passes: '' };
const EMPTY_NOTICE: NoticeContent = { title: '', number: '', issuer: '', issuedOn: '', text: '', conveyBy: '', suggested: '', passes: '' };

/** One word of `task` or `notice`; what it needs and did not get is `bad-arguments`. */
export async function runOrder(kind: OrderKind, args: OrderArguments, open: OpenData): Promise<Outcome> {
  const { office, moment } = open;
  const [word, operand, ...more] = args.operands;
  if ((word === 'files' ? more.length !== 1 : word !== 'new' && more.length > 0) || (word !== 'list' && operand === undefined)) return badArguments('参数个数不对');
  const order = operand ?? '';
  switch (word) {
    case 'list': {
      const { tasks, notices } = receivedByUs(office, moment.today);
      const given = givenOrders(office, moment.today, kind);
      const received = kind === 'task' ? tasks : notices;
      return ok({ json: { given, received }, text: `下达 ${given.length}，收到 ${received.length}。` });
    }
    case 'new': {
      const content = await contentIn(kind, resolve(order));
      if (!content.ok) return content;
      const files = await attachedFiles(office, moment, open, more);
      if (!files.ok) return files;
      return give(office, moment, kind, args, files.value.length === 0 ? content.value : { ...content.value, files: files.value });
    }
    case 'progress': {
      const found = givenOrder(office, moment.today, kind, order);
      return found.ok ? ok({ json: found.value, text: `${found.value.title}：下达 ${found.value.asked}，完成 ${found.value.done}，逾期 ${found.value.overdue}。` }) : found;
    }
    case 'pass': {
      const received = receivedOrders(office, kind).find(({ statement }) => orderId(statement) === order);
      if (!received) return err(fail('order-unknown'));
      const { content } = received.statement;
      const due = args.due === undefined ? {} : 'requirement' in content ? { dueOn: args.due } : { conveyBy: args.due };
      return give(office, moment, kind, args, { ...content, ...due, passes: order });
    }
    case 'correct':
    case 'return':
    case 'close':
    case 'withdraw':
      return change(office, moment, kind, args, word, order);
    case 'files':
      return writeOrderFiles(kind, order, more[0] ?? '', open);
    case 'take':
      return badArguments('take 只用于 task');
    default:
      return assertNever(word);
  }
}

function give(office: Office, moment: Moment, kind: OrderKind, args: OrderArguments, content: unknown): Outcome {
  const to = addressees(office, args);
  if (!to.ok) return to;
  const order = args.order === undefined ? {} : { order: args.order };
  const given = kind === 'task' ? giveOrder(office, moment, { kind, content: content as TaskContent, ...order }, to.value) : giveOrder(office, moment, { kind, content: content as NoticeContent, ...order }, to.value);
  return given.ok ? ok({ json: given.value, text: `已下达给 ${given.value.given} 个下级（${given.value.order}）。写下发文件后由 U 盘带去。` }) : given;
}

function change(office: Office, moment: Moment, kind: OrderKind, args: OrderArguments, word: 'correct' | 'return' | 'close' | 'withdraw', order: string): Outcome {
  const to = addressees(office, args);
  if (!to.ok) return to;
  const said = changeOf(kind, office, args, word, order);
  if (!said.ok) return said;
  const changed = changeOrder(office, moment, kind, order, to.value, said.value);
  return changed.ok ? ok({ json: changed.value, text: `已写明，涉及 ${changed.value.changed} 个下级。写下发文件后由 U 盘带去。` }) : changed;
}

function changeOf(kind: OrderKind, office: Office, { reason, due }: OrderArguments, word: 'correct' | 'return' | 'close' | 'withdraw', order: string): Result<OrderChange, Failure | Refusal> {
  if (word === 'close') return ok({ to: 'close' });
  if (word === 'correct') {
    if (due === undefined) return badArguments('correct 要写 --due（新的时限）');
    const found = givenOrder(office, '', kind, order);
    if (!found.ok) return found;
    return ok({ to: 'correct', content: { ...found.value.content, ...('requirement' in found.value.content ? { dueOn: due } : { conveyBy: due }) } });
  }
  if (reason === undefined) return badArguments('要写 --reason（下级会看到）');
  return ok(word === 'withdraw' ? { to: 'withdraw', reason } : { to: 'return', reason, ...(due === undefined ? {} : { dueOn: due }) });
}

/** `--to 0101,0102` by the codes of the slots, or `--all` that are confirmed. */
export function addressees(office: Office, { to, all }: { readonly to?: string | undefined; readonly all: boolean }): Result<readonly string[], Failure | Refusal> {
  if (all === (to !== undefined)) return badArguments('要写 --to 代码（可用逗号隔开几个），或者只写 --all');
  const orgs: string[] = [];
  if (to === undefined) for (const slot of slots(office)) orgs.push(...confirmedOrg(office, slot.record));
  for (const code of to?.split(',') ?? []) {
    const slot = slotByCode(office, code.trim());
    if (!slot.ok) return slot;
    const found = confirmedOrg(office, slot.value.record);
    if (found.length === 0) return err(fail('subordinate-unconfirmed'));
    orgs.push(...found);
  }
  return ok(orgs);
}

function confirmedOrg(office: Office, slot: string): string[] {
  const peer = peerOfSlot(office, slot);
  return peer?.state === 'confirmed' ? [peer.org] : [];
}

/** The content as a JSON file has it; what it leaves out is empty. */
async function contentIn(kind: OrderKind, path: string): Promise<Result<object, Failure | Refusal>> {
  const bytes = await nodeFiles.read(path);
  if (!bytes.ok) return err(toldReading(bytes.error));
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
    return typeof read === 'object' && read !== null ? ok({ ...(kind === 'task' ? EMPTY_TASK : EMPTY_NOTICE), ...read }) : err(fail('records-unreadable', { reason: '不是一项内容' }));
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof TypeError) return err(fail('records-unreadable', { reason: 'JSON 格式有误' }));
    throw thrown;
  }
}
