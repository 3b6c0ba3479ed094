import { useParams } from 'wouter';
import { useAnswer, useSend } from '../../../data/api';
import { useSession } from '../../../data/session';
import { ledgerItem as words } from '../../../text/ledgers';
import { Answered } from '../../../ui/Answered';
import { useItemChanges } from '../use-item-changes';
import { ItemView } from './ItemView';

export default function ItemPage() {
  const { id = '' } = useParams();
  const item = useAnswer('ledgers.get', { record: id });
  const history = useAnswer('records.history', { record: id });
  const orders = useAnswer('orders.received', {}, { enabled: item.data?.document.order !== undefined });
  const taking = useSend('orders.takeOver');
  const withdraw = useSend('records.withdraw');
  const changes = useItemChanges();
  const { today, operator } = useSession();
  return (
    <Answered query={item} title={words.place}>
      {(view) => (
        <ItemView
          view={view}
          history={history}
          today={today}
          operator={operator}
          changes={changes}
          task={orders.data?.tasks.find(({ item: record }) => record === id)}
          onTakeOver={(task) => taking.mutate({ task })}
          takeOverFailure={taking.error}
          withdrawFailure={withdraw.error}
          onWithdraw={(reason) => withdraw.mutateAsync({ record: view.id, heads: [...view.heads], reason })}
        />
      )}
    </Answered>
  );
}
