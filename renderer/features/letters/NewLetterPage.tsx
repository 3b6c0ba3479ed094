import { useState } from 'react';
import type { LetterDocument } from '../../../electron/contract';
import { useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { useSession } from '../../data/session';
import { letters as words } from '../../text/letters';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { blankLetter, letterOfDraft } from './letter-draft';
import { LetterEditor } from './LetterEditor';

const KEY = 'letters/new';

/** /letters/new */
export default function NewLetterPage() {
  const { name, today } = useSession();
  const draft = useFreshAnswer('drafts.get', { key: KEY });
  const [round, setRound] = useState(0);
  const [blank] = useState(() => ({ ...blankLetter(name, today), title: '' }));
  const fresh: RecordStart<LetterDocument> = { record: null, heads: [], document: blank, draftKey: KEY, draftAt: null };
  return (
    <Page title={words.newTitle} back={{ href: '/letters', label: words.back }}>
      <Answered query={draft}>{(kept) => <LetterEditor key={round} start={round === 0 ? withDraft(fresh, kept, letterOfDraft) : fresh} onAgain={() => setRound(round + 1)} />}</Answered>
    </Page>
  );
}
