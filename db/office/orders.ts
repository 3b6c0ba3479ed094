import { fail, type Failure } from '../domain/failure';
import { MOST_ORDER_BYTES, MOST_ORDER_FILES, noticeContent, taskContent, type NoticeContent, type OrderKind, type TaskContent } from '../domain/orders';
import { assertNever, err, ok, type Result } from '../domain/result';
import { sign, type Signed, type StatementOf } from '../records/statements';
import { sameJson } from '../records/version';
import { projectOrder, standingOrders, unreplacedOrders, type OrderStatement, type StandingOrder } from '../store/orders';
import { addStatement } from '../store/statements';
import { areHeldFiles } from './attachments';
import type { Moment, Office } from './office';
import { standingTask } from './order-answers';
import { directlyBelow } from './reviews';

/** 下达: one task or one notice, new or for further addressees (`order`). */
export type NewOrder =
  | { readonly kind: 'task'; readonly order?: string; readonly content: TaskContent }
  | { readonly kind: 'notice'; readonly order?: string; readonly content: NoticeContent };

/** What is said of an order that went out before: corrected, 退回 (tasks only, perhaps with another day), 销号, 撤回. */
export type OrderChange =
  | { readonly to: 'correct'; readonly content: unknown }
  | { readonly to: 'return'; readonly reason: string; readonly dueOn?: string }
  | { readonly to: 'close' }
  | { readonly to: 'withdraw'; readonly reason: string };

/**
 * Signs one statement for each addressee, all or none. Who has the order already keeps it as it is: giving it twice asks
 * nothing twice. Each must be directly below, with compared digits.
 */
export function giveOrder(office: Office, moment: Moment, given: NewOrder, addressees: readonly string[]): Result<{ readonly order: string; readonly given: number }, Failure> {
  const wanted = [...new Set(addressees)];
  if (wanted.length === 0) return err(fail('order-nobody'));
  const below = directlyBelow(office);
  if (!wanted.every((org) => below.has(org))) return err(fail('order-not-below'));
  const content = readContent(office, given.kind, given.content);
  if (!content.ok) return content;
  const { passes } = content.value;
  if (passes !== '' && standingReceived(office, given.kind, passes) === undefined) return err(fail('order-unknown'));
  const order = given.order ?? moment.newId();
  const held = new Set(standingOrders(office.db, given.kind, { org: office.org, order }).map(({ statement }) => statement.to));
  if (given.order !== undefined && held.size === 0) return err(fail('order-unknown'));
  const fresh = wanted.filter((org) => !held.has(org));
  const common = { org: office.org, device: office.device, statedAt: moment.now, replaces: [], state: 'open' as const, on: moment.today, reason: '' };
  keep(office, moment, fresh.map((to) => given.kind === 'task'
    ? sign({ kind: 'task', ...common, task: order, to, content: content.value as TaskContent }, office.keys.signingSecret)
    : sign({ kind: 'notice', ...common, notice: order, to, content: content.value as NoticeContent }, office.keys.signingSecret)));
  return ok({ order, given: fresh.length });
}

/** A further word on an order, to those of its addressees that are named; all or none. Nothing of theirs is changed. */
export function changeOrder(office: Office, moment: Moment, kind: OrderKind, order: string, addressees: readonly string[], change: OrderChange): Result<{ readonly changed: number }, Failure> {
  const standing = standingOrders(office.db, kind, { org: office.org, order });
  const byAddressee = new Map(standing.map((one) => [one.statement.to, one]));
  const wanted = [...new Set(addressees)].map((org) => byAddressee.get(org));
  if (wanted.length === 0) return err(fail('order-nobody'));
  const words: Signed<OrderStatement>[] = [];
  for (const one of wanted) {
    if (!one) return err(fail('order-unknown'));
    if (one.statement.state === 'withdrawn') return err(fail('order-withdrawn', { title: one.statement.content.title }));
    const next = changed(office, moment, one, change);
    if (!next.ok) return next;
    if (next.value) words.push(next.value);
  }
  keep(office, moment, words);
  return ok({ changed: words.length });
}

/** null = it says so already. */
function changed(office: Office, moment: Moment, { statement }: StandingOrder<OrderKind>, change: OrderChange): Result<Signed<OrderStatement> | null, Failure> {
  const { kind, to } = statement;
  const order = kind === 'task' ? statement.task : statement.notice;
  const common = { ...statement, device: office.device, statedAt: moment.now, on: moment.today, replaces: unreplacedOrders(office.db, order, to) };
  const said = (word: StatementOf<'task'> | StatementOf<'notice'>): Result<Signed<OrderStatement>, Failure> => ok(sign(word, office.keys.signingSecret));
  switch (change.to) {
    case 'correct': {
      const content = readContent(office, kind, change.content);
      if (!content.ok) return content;
      // A correction changes what is asked, not how the task stands: what was returned stays returned.
      const same = sameJson(content.value, statement.content);
      return same ? ok(null) : said({ ...common, content: { ...content.value, passes: statement.content.passes } } as OrderStatement);
    }
    case 'withdraw':
      return change.reason.trim() === '' ? err(fail('order-reason-missing')) : said({ ...common, state: 'withdrawn', reason: change.reason.trim().normalize('NFC') } as OrderStatement);
    case 'return': {
      if (common.kind !== 'task') return err(fail('order-unknown'));
      if (change.reason.trim() === '') return err(fail('order-reason-missing'));
      const { dueOn = '' } = change;
      if (dueOn !== '' && dueOn < moment.today) return err(fail('review-deadline-past'));
      return said({ ...common, state: 'returned', reason: change.reason.trim().normalize('NFC'), content: { ...common.content, dueOn: dueOn === '' ? common.content.dueOn : dueOn } });
    }
    case 'close':
      if (common.kind !== 'task') return err(fail('order-unknown'));
      return common.state === 'closed' ? ok(null) : said({ ...common, state: 'closed', reason: '' });
    default:
      return assertNever(change);
  }
}

function readContent(office: Office, kind: OrderKind, given: unknown): Result<TaskContent | NoticeContent, Failure> {
  const read = (kind === 'task' ? taskContent : noticeContent).safeParse(given);
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? '');
    return err(field === 'files' ? filesRefused() : fail('order-invalid', { field: FIELDS[field] ?? '内容' }));
  }
  const { files = [] } = read.data;
  // What is not as it is named here would make every addressee refuse the whole file.
  const fit = files.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_ORDER_BYTES && areHeldFiles(office, files);
  return fit ? ok(read.data) : err(filesRefused());
}

const filesRefused = (): Failure => fail('order-files', { most: MOST_ORDER_FILES, size: MOST_ORDER_BYTES / 1024 ** 2 });

const FIELDS: Readonly<Record<string, string>> = { title: '标题', requirement: '要求', source: '来源', issuedOn: '下达日期', dueOn: '完成时限', conveyBy: '传达时限', steps: '清单', text: '正文', number: '文号', issuer: '发文单位' };

const standingReceived = (office: Office, kind: OrderKind, order: string): unknown =>
  kind === 'task' ? standingTask(office, order) : standingOrders(office.db, kind, { addressee: office.org, order })[0];

function keep(office: Office, moment: Moment, words: readonly Signed<OrderStatement>[]): void {
  office.db.transaction(() => {
    for (const word of words) {
      addStatement(office.db, word, 'accepted', moment.now);
      projectOrder(office.db, word);
    }
  }).immediate();
}
