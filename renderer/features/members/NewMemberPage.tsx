import { useState } from 'react';
import { useLocation } from 'wouter';
import { useFreshAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { members as words } from '../../text/members';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { DraftNote } from './form/DraftNote';
import { MemberForm } from './form/MemberForm';
import { memberOfDraft, useMemberForm, type MemberFormStart } from './form/use-member-form';
import { blankMember } from './model/new-member';
import { useGroups } from './use-groups';

const DRAFT = 'members/new';

/** A new member, going on with the draft where one was left. */
export default function NewMemberPage() {
  const draft = useFreshAnswer('drafts.get', { key: DRAFT });
  const [round, setRound] = useState(0);
  return (
    <Page title={words.newTitle} back={{ href: '/members', label: words.back }}>
      <Answered query={draft}>
        {(kept) => {
          const document = round === 0 ? memberOfDraft(kept?.document) : null;
          return <NewMember key={round} start={{ record: null, heads: [], document: document ?? blankMember(), draftAt: document ? (kept?.savedAt ?? null) : null, draftKey: DRAFT }} onAgain={() => setRound(round + 1)} />;
        }}
      </Answered>
    </Page>
  );
}

function NewMember({ start, onAgain }: { readonly start: MemberFormStart; readonly onAgain: () => void }) {
  const [kept] = useState(start);
  const editing = useMemberForm(kept);
  const groups = useGroups();
  const { today } = useSession();
  const [, go] = useLocation();
  return (
    <>
      <DraftNote start={kept} onDrop={() => void editing.dropDraft().then(onAgain)} />
      <MemberForm editing={editing} groups={groups} today={today} backHref="/members" onSaved={(id) => go(`/members/${id}`)} />
    </>
  );
}
