import { useState } from 'react';
import { useParams, useSearch } from 'wouter';
import type { Addressee, NoticeContent, OrderKind, TaskContent } from '../../../electron/contract';
import { useAnswer, useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { useSession } from '../../data/session';
import { orders as words } from '../../text/orders';
import { Answered } from '../../ui/Answered';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { againFrom, draftOf, emptyNotice, emptyTask, passedFrom, type OrderDraft } from './model/order-draft';
import { OrderEditor } from './OrderEditor';

/** /orders/new/task, /orders/new/notice; `?from=` = like an earlier one, `?passes=` = one of the superior's, passed on. */
export default function NewOrderPage() {
  const kind: OrderKind = useParams()['kind'] === 'notice' ? 'notice' : 'task';
  const search = new URLSearchParams(useSearch());
  const [from, passes] = [search.get('from'), search.get('passes')];
  const below = useAnswer('orders.addressees', {});
  return (
    <Page title={words.formTitle[kind]} back={{ href: kind === 'task' ? '/orders' : '/orders?notice', label: words.back }}>
      <Answered query={below} empty={(found) => found.length === 0 && <EmptyState action={<LinkButton href="/subordinates" main>{words.toBelow}</LinkButton>}>{words.noBelow}</EmptyState>}>
        {(found) => {
          if (from !== null) return <Again kind={kind} order={from} below={found} />;
          if (passes !== null) return <PassedOn kind={kind} order={passes} below={found} />;
          return <Begun kind={kind} place={kind} content={kind === 'task' ? emptyTask : emptyNotice} below={found} />;
        }}
      </Answered>
    </Page>
  );
}

function Again({ kind, order, below }: { readonly kind: OrderKind; readonly order: string; readonly below: readonly Addressee[] }) {
  const given = useFreshAnswer('orders.one', { kind, order });
  return <Answered query={given}>{({ content, addressees }) => <Begun kind={kind} place={`${kind}?from=${order}`} content={(today) => againFrom(content, today)} to={addressees.map(({ org }) => org)} below={below} />}</Answered>;
}

function PassedOn({ kind, order, below }: { readonly kind: OrderKind; readonly order: string; readonly below: readonly Addressee[] }) {
  const received = useFreshAnswer('orders.received', {});
  return (
    <Answered query={received}>
      {({ tasks, notices }) => {
        const found = [...tasks, ...notices].find((one) => one.order === order);
        if (!found) return <EmptyState action={<LinkButton href="/received" main>{words.received}</LinkButton>}>{words.receivedEmpty}</EmptyState>;
        return <Begun kind={kind} place={`${kind}?passes=${order}`} content={(today) => passedFrom(found, today)} to={below.map(({ org }) => org)} below={below} passes={found.content.title} />;
      }}
    </Answered>
  );
}

interface BegunProps {
  readonly kind: OrderKind;
  readonly place: string;
  readonly content: (today: string) => TaskContent | NoticeContent;
  readonly to?: readonly string[];
  readonly below: readonly Addressee[];
  readonly passes?: string;
}

/** With the draft of this very place, if one was left. */
function Begun({ kind, place, content, to = [], below, passes = '' }: BegunProps) {
  const { today } = useSession();
  const key = `orders/new/${place}`;
  const draft = useFreshAnswer('drafts.get', { key });
  const [round, setRound] = useState(0);
  const here = new Set(below.map(({ org }) => org));
  const fresh: RecordStart<OrderDraft> = { record: null, heads: [], document: { content: content(today), to: to.filter((org) => here.has(org)) }, draftKey: key, draftAt: null };
  return (
    <Answered query={draft}>
      {(kept) => <OrderEditor key={round} kind={kind} start={round === 0 ? withDraft(fresh, kept, (document) => draftOf(kind, document)) : fresh} below={below} passes={passes} onAgain={() => setRound(round + 1)} />}
    </Answered>
  );
}
