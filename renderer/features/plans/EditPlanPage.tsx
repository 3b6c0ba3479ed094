import { useState } from 'react';
import { useParams } from 'wouter';
import type { PlanDocument } from '../../../electron/contract';
import { useAnswer, useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { plans as words } from '../../text/plans';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { SealedNote } from '../../ui/SealedNote';
import { planOfDraft } from './plan-draft';
import { PlanEditor } from './PlanEditor';

/** /plans/:id/edit */
export default function EditPlanPage() {
  const { id = '' } = useParams();
  const key = `plans/${id}/edit`;
  const plan = useFreshAnswer('plans.get', { record: id });
  const draft = useFreshAnswer('drafts.get', { key });
  const members = useAnswer('members.list', {}).data ?? [];
  const [round, setRound] = useState(0);
  return (
    <Page title={words.editTitle} back={{ href: `/plans/${id}`, label: plan.data?.document.title ?? words.back }}>
      <Answered query={plan}>
        {(view) => {
          if (view.sealed !== undefined) return <SealedNote year={view.sealed} record={view.id} />;
          const fresh: RecordStart<PlanDocument> = { record: view.id, heads: view.heads, document: view.document, draftKey: key, draftAt: null };
          return (
            <Answered query={draft}>
              {(kept) => <PlanEditor key={round} start={round === 0 ? withDraft(fresh, kept, planOfDraft) : fresh} members={members} before={view.document.from} onAgain={() => setRound(round + 1)} />}
            </Answered>
          );
        }}
      </Answered>
    </Page>
  );
}
