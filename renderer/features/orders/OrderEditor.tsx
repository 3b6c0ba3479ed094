import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Addressee, OrderKind } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { savedOrNull, useRecordForm, type RecordStart } from '../../data/record-form';
import { orders as words } from '../../text/orders';
import { finished, type OrderDraft } from './model/order-draft';
import { OrderForm } from './OrderForm';

export interface OrderEditorProps {
  readonly kind: OrderKind;
  readonly start: RecordStart<OrderDraft>;
  readonly below: readonly Addressee[];
  readonly passes: string;
  readonly onAgain: () => void;
}

/** A new task or notice at work: a draft while one types, then one signed statement for each addressee. */
export function OrderEditor({ kind, start, below, passes, onAgain }: OrderEditorProps) {
  const [begun] = useState(start);
  const [asked, setAsked] = useState(false);
  const [, go] = useLocation();
  const giving = useSend('orders.give');
  const editing = useRecordForm(begun, ({ content }) => (content.title.trim() === '' ? words.formTitle[kind] : content.title));
  const { document, set } = editing;
  const send = async (): Promise<void> => {
    setAsked(true);
    const content = finished(kind, document.content);
    if (content === null || document.to.length === 0) return;
    editing.settle();
    const to = [...document.to];
    const given = await savedOrNull(giving.mutateAsync('requirement' in content ? { kind: 'task', content, to } : { kind: 'notice', content, to }));
    if (given === null) return;
    await editing.dropDraft();
    go(`/orders/${kind}/${given.order}`);
  };
  return (
    <OrderForm
      kind={kind}
      draft={document}
      onContent={(change) => set((old) => ({ content: change(old.content) }))}
      below={below}
      onTo={(to) => set({ to })}
      resumedAt={begun.draftAt}
      savedAt={editing.draftAt}
      passes={passes}
      asked={asked}
      busy={giving.isPending}
      failure={giving.error}
      back={kind === 'task' ? '/orders' : '/orders?notice'}
      onSend={() => void send()}
      onDropDraft={() => void editing.dropDraft().then(onAgain)}
    />
  );
}
