import { useState } from 'react';
import { useParams } from 'wouter';
import type { TalkDocument } from '../../../electron/contract';
import { useAnswer, useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { historyScreen } from '../../text/history';
import { talks as words } from '../../text/talks';
import { Answered } from '../../ui/Answered';
import { CitedBy } from '../../ui/CitedBy';
import { LinkButton } from '../../ui/LinkButton';
import { ConflictNote } from '../../ui/ConflictNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { SealedNote } from '../../ui/SealedNote';
import { talkOfDraft } from './talk-draft';
import { TalkEditor } from './TalkEditor';
import { WithdrawTalk } from './WithdrawTalk';

/** /talks/:id/edit: there is so little in a talk's line that reading and changing are one screen. */
export default function EditTalkPage() {
  const { id = '' } = useParams();
  const key = `talks/${id}/edit`;
  const talk = useFreshAnswer('talks.get', { record: id });
  const draft = useFreshAnswer('drafts.get', { key });
  const members = useAnswer('members.list', {});
  const [round, setRound] = useState(0);
  return (
    <Page title={words.editTitle} back={{ href: '/talks', label: words.back }}>
      <Answered query={talk}>
        {(view) => {
          if (view.document.withdrawn) return <Note tone="due">{words.withdrawnNote(view.document.withdrawnReason)}</Note>;
          if (view.sealed !== undefined) return <SealedNote year={view.sealed} record={view.id} />;
          const fresh: RecordStart<TalkDocument> = { record: view.id, heads: view.heads, document: view.document, draftKey: key, draftAt: null };
          return (
            <>
              {view.conflicts.length > 0 && <ConflictNote record={view.id}>{words.conflict}</ConflictNote>}
              <Answered query={members}>
                {(rows) => (
                  <Answered query={draft}>
                    {(kept) => <TalkEditor key={round} start={round === 0 ? withDraft(fresh, kept, talkOfDraft) : fresh} members={rows} before={view.document.on} onAgain={() => setRound(round + 1)} />}
                  </Answered>
                )}
              </Answered>
              <CitedBy record={id} />
              <div className="row">
                <LinkButton href={`/history/${id}`}>{historyScreen.open}</LinkButton>
                <WithdrawTalk view={view} />
              </div>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
