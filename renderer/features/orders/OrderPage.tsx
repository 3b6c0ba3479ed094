import { useParams } from 'wouter';
import type { OrderKind } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { orders as words } from '../../text/orders';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { OrderView } from './OrderView';

/** /orders/:kind/:order */
export default function OrderPage() {
  const params = useParams();
  const kind: OrderKind = params['kind'] === 'notice' ? 'notice' : 'task';
  const order = params['order'] ?? '';
  const given = useAnswer('orders.one', { kind, order });
  const changing = useSend('orders.change');
  const giving = useSend('orders.give');
  return (
    <AnsweredPage title={words.kinds[kind]} query={given}>
      {(detail) => (
        <OrderView
          key={order}
          detail={detail}
          failure={changing.error ?? giving.error}
          onChange={(to, change) => changing.mutateAsync({ kind, order, to: [...to], change })}
          onMore={(to) => giving.mutateAsync('requirement' in detail.content ? { kind: 'task', order, content: detail.content, to: [...to] } : { kind: 'notice', order, content: detail.content, to: [...to] })}
        />
      )}
    </AnsweredPage>
  );
}
