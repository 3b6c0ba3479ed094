import { useSearch } from 'wouter';
import { useAnswer } from '../../data/api';
import { orders as words } from '../../text/orders';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { OrdersView } from './OrdersView';

/** /orders, /orders?notice */
export default function OrdersPage() {
  const kind = new URLSearchParams(useSearch()).has('notice') ? 'notice' : 'task';
  const below = useAnswer('subordinates.list', {});
  const given = useAnswer('orders.given', { kind });
  return (
    <AnsweredPage title={words.place} query={given}>
      {(list) => <OrdersView kind={kind} list={list} below={below.data?.filter(({ state }) => state === 'confirmed').length ?? 0} />}
    </AnsweredPage>
  );
}
