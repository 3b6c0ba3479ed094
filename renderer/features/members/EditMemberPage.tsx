import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { MemberDocument, RecordView } from '../../../electron/contract';
import { useFreshAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { members as words } from '../../text/members';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { DraftNote } from './form/DraftNote';
import { MemberForm } from './form/MemberForm';
import { memberOfDraft, useMemberForm, type MemberFormStart } from './form/use-member-form';
import { useGroups } from './use-groups';

/** A member under edit. The form keeps the versions it began with: who saves later elsewhere is noticed, not overwritten. */
export default function EditMemberPage() {
  const { id = '' } = useParams();
  const member = useFreshAnswer('members.get', { record: id });
  const key = `members/${id}/edit`;
  const draft = useFreshAnswer('drafts.get', { key });
  const [round, setRound] = useState(0);
  return (
    <Answered query={member} title={words.place}>
      {(view) => (
        <Page title={words.editTitle(view.document.name)} back={{ href: `/members/${id}`, label: view.document.name }}>
          <Answered query={draft}>
            {(kept) => {
              const document = round === 0 ? memberOfDraft(kept?.document) : null;
              return <EditMember key={round} start={startOf(view, document, kept?.savedAt ?? null, key)} onAgain={() => setRound(round + 1)} />;
            }}
          </Answered>
        </Page>
      )}
    </Answered>
  );
}

function startOf(view: RecordView<MemberDocument>, draft: MemberDocument | null, savedAt: string | null, draftKey: string): MemberFormStart {
  return { record: view.id, heads: view.heads, document: draft ?? view.document, draftAt: draft ? savedAt : null, draftKey };
}

function EditMember({ start, onAgain }: { readonly start: MemberFormStart; readonly onAgain: () => void }) {
  const [kept] = useState(start);
  const editing = useMemberForm(kept);
  const groups = useGroups();
  const { today } = useSession();
  const [, go] = useLocation();
  const back = `/members/${kept.record ?? ''}`;
  return (
    <>
      <DraftNote start={kept} onDrop={() => void editing.dropDraft().then(onAgain)} />
      <MemberForm editing={editing} groups={groups} today={today} backHref={back} onSaved={() => go(back)} />
    </>
  );
}
