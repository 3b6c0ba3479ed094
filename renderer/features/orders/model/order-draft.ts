import { z } from 'zod';
import { MOST_ORDER_FILES, noticeContent, taskContent, type AttachedFile, type NoticeContent, type OrderKind, type ReceivedNotice, type ReceivedTask, type TaskContent } from '../../../../electron/contract';
import { newItemKey } from '../../../data/record-form';

/** What the form holds: the content as typed, and who is to get it. */
export interface OrderDraft<C = TaskContent | NoticeContent> {
  readonly content: C;
  readonly to: readonly string[];
}

export const emptyTask = (today: string): TaskContent => ({ title: '', requirement: '', source: '', issuedOn: today, dueOn: '', ledger: 'supervised-task', level: '', steps: [], passes: '' });
export const emptyNotice = (today: string): NoticeContent => ({ title: '', number: '', issuer: '', issuedOn: today, text: '', conveyBy: '', suggested: 'study-session', passes: '' });

/** 照此再布置: as it was, from today on, and passing nothing on. */
export const againFrom = <C extends TaskContent | NoticeContent>(content: C, today: string): C => ({ ...content, issuedOn: today, ...('dueOn' in content ? { dueOn: '' } : { conveyBy: '' }), passes: '' });

/** 转下级: word for word what came from above, and whose it is. */
export function passedFrom(received: ReceivedTask | ReceivedNotice, today: string): TaskContent | NoticeContent {
  const { content, order, from } = received;
  if (!('requirement' in content)) return { ...content, issuer: content.issuer === '' ? from : content.issuer, passes: order };
  const source = content.source === '' ? `${from}下达的任务` : content.source;
  return { ...content, source, issuedOn: today, passes: order };
}

/** With one more file; the same again, or more than may go with one order, changes nothing. */
export function withOrderFile<C extends TaskContent | NoticeContent>(content: C, { sha256, name, type, bytes }: AttachedFile): C {
  const { files = [] } = content;
  return files.length >= MOST_ORDER_FILES || files.some((file) => file.sha256 === sha256) ? content : { ...content, files: [...files, { sha256, name, type, bytes }] };
}

/** Without a file; no empty list is left behind. */
export function withoutOrderFile<C extends TaskContent | NoticeContent>(content: C, sha256: string): C {
  const { files = [], ...others } = content;
  const left = files.filter((file) => file.sha256 !== sha256);
  return { ...others, ...(left.length > 0 ? { files: left } : {}) } as C;
}

export const newStep = (): TaskContent['steps'][number] => ({ id: newItemKey(), title: '', dueOn: '' });

/** The content as it can be sent, without empty steps; null = something is missing. */
export function finished(kind: OrderKind, content: TaskContent | NoticeContent): TaskContent | NoticeContent | null {
  if (kind === 'notice') {
    const read = noticeContent.safeParse(content);
    return read.success ? read.data : null;
  }
  const read = taskContent.safeParse('steps' in content ? { ...content, steps: content.steps.filter(({ title }) => title.trim() !== '') } : content);
  return read.success ? read.data : null;
}

const toList = z.array(z.string().max(64)).max(5000);

/** A draft as it was kept; its title may be missing while one types, and empty steps are left out. null = no longer this shape. */
export function draftOf(kind: OrderKind, kept: unknown): OrderDraft | null {
  const found = z.looseObject({ content: z.looseObject({ title: z.string() }), to: toList }).safeParse(kept);
  if (!found.success) return null;
  const { content, to } = found.data;
  const read = finished(kind, { ...content, title: content.title.trim() === '' ? '新' : content.title } as unknown as TaskContent);
  return read && { content: { ...read, title: content.title }, to };
}
