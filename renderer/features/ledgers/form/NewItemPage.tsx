import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAnswer, useFreshAnswer } from '../../../data/api';
import { withDraft } from '../../../data/record-form';
import { useSession } from '../../../data/session';
import { ledgerItem as words } from '../../../text/ledgers';
import { Answered } from '../../../ui/Answered';
import { Page } from '../../../ui/Page';
import { chosenOf, hrefTo, nameOf } from '../model/chosen';
import { blankItem, draftOfNew, itemOfDraft } from '../model/new-item';
import { ItemDraftNote } from './ItemDraftNote';
import { ItemForm } from './ItemForm';
import { useItemForm, type ItemFormStart } from './use-item-form';
import { useOthers } from './use-others';

/**
 * A new item of the ledger in the address, going on with that ledger's draft where one was left. `?source=` names a
 * record that it comes from and `?title=` what it is about, so that another screen can hand a problem over.
 */
export default function NewItemPage() {
  const search = useSearch();
  const chosen = chosenOf(search, []);
  const query = new URLSearchParams(search);
  const source = query.get('source') ?? '';
  const key = draftOfNew(chosen, source);
  const draft = useFreshAnswer('drafts.get', { key });
  const [round, setRound] = useState(0);
  return (
    <Page title={words.newTitle(nameOf(chosen))} back={{ href: hrefTo('/ledgers', chosen), label: nameOf(chosen) }}>
      <Answered query={draft}>
        {(kept) => {
          const document = blankItem(chosen, source, query.get('title') ?? '');
          const fresh: ItemFormStart = { record: null, heads: [], document, draftAt: null, draftKey: key };
          const start = withDraft(fresh, round === 0 ? kept : null, itemOfDraft);
          return <NewItem key={round} start={start} backHref={hrefTo('/ledgers', chosen)} onAgain={() => setRound(round + 1)} />;
        }}
      </Answered>
    </Page>
  );
}

function NewItem({ start, backHref, onAgain }: { readonly start: ItemFormStart; readonly backHref: string; readonly onAgain: () => void }) {
  const [kept] = useState(start);
  const editing = useItemForm(kept);
  const people = useAnswer('members.list', {});
  const others = useOthers(editing.document, null);
  const { today } = useSession();
  const [, go] = useLocation();
  return (
    <>
      <ItemDraftNote draftAt={kept.draftAt} onDrop={() => void editing.dropDraft().then(onAgain)} />
      <ItemForm editing={editing} people={people.data ?? []} links={[]} others={others} today={today} backHref={backHref} onSaved={(id) => go(`/ledgers/${id}`)} />
    </>
  );
}
