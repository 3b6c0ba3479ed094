import { Button } from 'antd';
import type { Addressee, Failure, NoticeContent, OrderKind, TaskContent } from '../../../electron/contract';
import { shortInstantText } from '../../text/dates';
import { orders as words } from '../../text/orders';
import { AddresseePicker } from '../../ui/AddresseePicker';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { withOrderFile, withoutOrderFile, type OrderDraft } from './model/order-draft';
import { NoticeFields } from './NoticeFields';
import { OrderFiles } from './OrderFiles';
import './orders.css';
import { TaskFields } from './TaskFields';

export interface OrderFormProps {
  readonly kind: OrderKind;
  readonly draft: OrderDraft;
  /** Given what the form holds then: a file may come after more was typed. */
  readonly onContent: (change: <C extends TaskContent | NoticeContent>(old: C) => TaskContent | NoticeContent) => void;
  /** null = it is corrected: who has it stays as it is. */
  readonly below: readonly Addressee[] | null;
  readonly onTo: (to: readonly string[]) => void;
  /** Of a draft that is gone on with; null = none. */
  readonly resumedAt: string | null;
  readonly savedAt: string | null;
  /** What it passes on, '' = nothing. */
  readonly passes: string;
  readonly asked: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly back: string;
  readonly onSend: () => void;
  readonly onDropDraft: () => void;
}

/** The form of a task or a notice; beside it to whom it goes. */
export function OrderForm({ kind, draft, onContent, below, onTo, resumedAt, savedAt, passes, asked, busy, failure, back, onSend, onDropDraft }: OrderFormProps) {
  const { content, to } = draft;
  return (
    <form
      className={below === null ? 'stack' : 'orders-form'}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        // In a long form Enter in a box only takes what was typed; sending is the button.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <div className="stack">
        {resumedAt !== null && <Note tone="info" action={<Button size="small" onClick={onDropDraft}>{words.draftDrop}</Button>}>{words.draftFound(shortInstantText(resumedAt))}</Note>}
        {passes !== '' && <Note tone="info">{kind === 'task' ? words.passHint(passes) : words.passNoticeHint(passes)}</Note>}
        {'requirement' in content ? <TaskFields content={content} asked={asked} onChange={(changed) => onContent(() => changed)} /> : <NoticeFields content={content} asked={asked} onChange={(changed) => onContent(() => changed)} />}
        <OrderFiles files={content.files} addressees={below === null ? 0 : to.length} onAdd={(file) => onContent((old) => withOrderFile(old, file))} onRemove={(sha256) => onContent((old) => withoutOrderFile(old, sha256))} />
        <FailureNote failure={failure} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy}>{below === null ? words.correct : words.give[kind]}</Button>
          <LinkButton href={back}>{words.leave}</LinkButton>
          <span className="muted small" role="status">{savedAt === null ? '' : words.draftSaved(shortInstantText(savedAt))}</span>
        </div>
        <p className="muted small">{below === null ? words.correctHint : words.givenHint}</p>
      </div>
      {below !== null && <AddresseePicker below={below} title={words.addressees} hint={words.addresseesHint(to.length, below.length)} chosen={to} error={asked && to.length === 0 ? words.noneChosen : undefined} onChange={onTo} />}
    </form>
  );
}
