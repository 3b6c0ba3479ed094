import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { LedgerItemView } from '../../../../electron/contract';
import { useAnswer, useFreshAnswer } from '../../../data/api';
import { withDraft } from '../../../data/record-form';
import { useSession } from '../../../data/session';
import { ledgerItem as words } from '../../../text/ledgers';
import { Answered } from '../../../ui/Answered';
import { Page } from '../../../ui/Page';
import { itemOfDraft } from '../model/new-item';
import { ItemDraftNote } from './ItemDraftNote';
import { ItemForm } from './ItemForm';
import { useItemForm, type ItemFormStart } from './use-item-form';
import { useOthers } from './use-others';

/** An item under edit. The form keeps the versions it began with: who saves later elsewhere is noticed, not overwritten. */
export default function EditItemPage() {
  const { id = '' } = useParams();
  const item = useFreshAnswer('ledgers.get', { record: id });
  const key = `ledgers/${id}/edit`;
  const draft = useFreshAnswer('drafts.get', { key });
  const [round, setRound] = useState(0);
  return (
    <Answered query={item} title={words.place}>
      {(view) => (
        <Page title={words.editTitle(view.document.title)} back={{ href: `/ledgers/${id}`, label: view.document.title }}>
          <Answered query={draft}>
            {(kept) => {
              const fresh: ItemFormStart = { record: view.id, heads: view.heads, document: view.document, draftAt: null, draftKey: key };
              const start = withDraft(fresh, round === 0 ? kept : null, itemOfDraft);
              return <EditItem key={round} start={start} view={view} onAgain={() => setRound(round + 1)} />;
            }}
          </Answered>
        </Page>
      )}
    </Answered>
  );
}

function EditItem({ start, view, onAgain }: { readonly start: ItemFormStart; readonly view: LedgerItemView; readonly onAgain: () => void }) {
  const [kept] = useState(start);
  const editing = useItemForm(kept);
  const people = useAnswer('members.list', {});
  const others = useOthers(editing.document, view.id);
  const { today } = useSession();
  const [, go] = useLocation();
  const back = `/ledgers/${view.id}`;
  return (
    <>
      <ItemDraftNote draftAt={kept.draftAt} onDrop={() => void editing.dropDraft().then(onAgain)} />
      <ItemForm editing={editing} people={people.data ?? []} links={view.links} others={others} today={today} backHref={back} onSaved={() => go(back)} />
    </>
  );
}
