import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { LetterDocument } from '../../../electron/contract';
import { useFreshAnswer, useSend } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { historyScreen } from '../../text/history';
import { letters as words } from '../../text/letters';
import { Answered } from '../../ui/Answered';
import { ConflictNote } from '../../ui/ConflictNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { letterOfDraft } from './letter-draft';
import { LetterEditor } from './LetterEditor';
import { WithdrawLetter } from './WithdrawLetter';

/** /letters/:id/edit */
export default function EditLetterPage() {
  const { id = '' } = useParams();
  const key = `letters/${id}/edit`;
  const letter = useFreshAnswer('letters.get', { record: id });
  const draft = useFreshAnswer('drafts.get', { key });
  const withdraw = useSend('records.withdraw');
  const [, go] = useLocation();
  const [round, setRound] = useState(0);
  const view = letter.data;
  const actions = view !== undefined && view.own && !view.document.withdrawn && (
    <>
      <LinkButton href={`/history/${id}`}>{historyScreen.open}</LinkButton>
      <WithdrawLetter
        title={view.document.title}
        failure={withdraw.error}
        onWithdraw={async (reason) => {
          await withdraw.mutateAsync({ record: id, heads: [...view.heads], reason });
          go('/letters');
        }}
      />
    </>
  );
  return (
    <Page title={words.editTitle} back={{ href: '/letters', label: words.back }} actions={actions}>
      <Answered query={letter}>
        {({ heads, document, conflicts }) => {
          const fresh: RecordStart<LetterDocument> = { record: id, heads, document, draftKey: key, draftAt: null };
          return (
            <Answered query={draft}>
              {(kept) => (
                <>
                  {conflicts.length > 0 && <ConflictNote record={id}>{words.conflict}</ConflictNote>}
                  <LetterEditor key={round} start={round === 0 ? withDraft(fresh, kept, letterOfDraft) : fresh} onAgain={() => setRound(round + 1)} />
                </>
              )}
            </Answered>
          );
        }}
      </Answered>
    </Page>
  );
}
