import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { GivenOrderDetail, OrderKind } from '../../../electron/contract';
import { useFreshAnswer, useSend } from '../../data/api';
import { savedOrNull } from '../../data/record-form';
import { orders as words } from '../../text/orders';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { finished } from './model/order-draft';
import { OrderForm } from './OrderForm';

/** /orders/:kind/:order/edit: another word to everybody who has it and whose work is not over. */
export default function CorrectPage() {
  const params = useParams();
  const kind: OrderKind = params['kind'] === 'notice' ? 'notice' : 'task';
  const order = params['order'] ?? '';
  const given = useFreshAnswer('orders.one', { kind, order });
  return (
    <Page title={words.correctTitle(given.data?.title ?? '')} back={{ href: `/orders/${kind}/${order}`, label: words.back }}>
      <Answered query={given}>{(detail) => <Correcting detail={detail} />}</Answered>
    </Page>
  );
}

function Correcting({ detail }: { readonly detail: GivenOrderDetail }) {
  const { kind, order } = detail;
  const [, go] = useLocation();
  const [content, setContent] = useState(detail.content);
  const [asked, setAsked] = useState(false);
  const changing = useSend('orders.change');
  const open = detail.addressees.filter(({ stand }) => stand !== 'withdrawn' && stand !== 'closed').map(({ org }) => org);
  const back = `/orders/${kind}/${order}`;
  const send = async (): Promise<void> => {
    setAsked(true);
    const whole = finished(kind, content);
    if (whole === null) return;
    const done = await savedOrNull(changing.mutateAsync({ kind, order, to: open, change: { to: 'correct', content: whole } }));
    if (done !== null) go(back);
  };
  return <OrderForm kind={kind} draft={{ content, to: [] }} onContent={setContent} below={null} onTo={() => undefined} resumedAt={null} savedAt={null} passes={detail.passes?.title ?? ''} asked={asked} busy={changing.isPending} failure={changing.error} back={back} onSend={() => void send()} onDropDraft={() => undefined} />;
}
