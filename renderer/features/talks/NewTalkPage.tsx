import { useState } from 'react';
import { useSearch } from 'wouter';
import { talkDocument, type TalkDocument } from '../../../electron/contract';
import { useAnswer, useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { useSession } from '../../data/session';
import { talks as words } from '../../text/talks';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { blankTalk, talkOfDraft } from './talk-draft';
import { TalkEditor } from './TalkEditor';

/** /talks/new, or ?with=<member> from the names that were not yet talked with. */
export default function NewTalkPage() {
  const other = new URLSearchParams(useSearch()).get('with');
  const key = other === null ? 'talks/new' : `talks/new?with=${other}`;
  const { today, operator } = useSession();
  const draft = useFreshAnswer('drafts.get', { key });
  const members = useAnswer('members.list', {});
  const [round, setRound] = useState(0);
  return (
    <Page title={words.newTitle} back={{ href: '/talks', label: words.back }}>
      <Answered query={members}>
        {(rows) => (
          <Answered query={draft}>
            {(kept) => {
              const fresh: RecordStart<TalkDocument> = { record: null, heads: [], document: talkDocument.parse(blankTalk(rows, today, operator, other)), draftKey: key, draftAt: null };
              return <TalkEditor key={round} start={round === 0 ? withDraft(fresh, kept, talkOfDraft) : fresh} members={rows} onAgain={() => setRound(round + 1)} />;
            }}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}
