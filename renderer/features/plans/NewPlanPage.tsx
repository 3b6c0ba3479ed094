import { useState } from 'react';
import type { PlanDocument } from '../../../electron/contract';
import { useAnswer, useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { useSession } from '../../data/session';
import { plans as words } from '../../text/plans';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { blankPlan, planOfDraft } from './plan-draft';
import { PlanEditor } from './PlanEditor';

const KEY = 'plans/new';

/** /plans/new */
export default function NewPlanPage() {
  const { today } = useSession();
  const draft = useFreshAnswer('drafts.get', { key: KEY });
  const members = useAnswer('members.list', {}).data ?? [];
  const [round, setRound] = useState(0);
  const [blank] = useState(() => blankPlan(today));
  const fresh: RecordStart<PlanDocument> = { record: null, heads: [], document: blank, draftKey: KEY, draftAt: null };
  return (
    <Page title={words.newTitle} back={{ href: '/plans', label: words.back }}>
      <Answered query={draft}>
        {(kept) => <PlanEditor key={round} start={round === 0 ? withDraft(fresh, kept, planOfDraft) : fresh} members={members} onAgain={() => setRound(round + 1)} />}
      </Answered>
    </Page>
  );
}
