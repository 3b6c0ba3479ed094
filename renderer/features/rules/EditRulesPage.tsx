import { useState } from 'react';
import { useParams } from 'wouter';
import type { RuleDocument } from '../../../electron/contract';
import { useAnswer, useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { rules as words } from '../../text/rules';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { rulesOfDraft } from './model/rule-draft';
import { RuleSetEditor } from './RuleSetEditor';

/** /rules/:id/edit */
export default function EditRulesPage() {
  const { id = '' } = useParams();
  const key = `rules/${id}/edit`;
  const all = useAnswer('rules.all', {});
  const found = useFreshAnswer('rules.get', { record: id });
  const draft = useFreshAnswer('drafts.get', { key });
  const [round, setRound] = useState(0);
  return (
    <Page title={words.titles[found.data?.document.layer ?? 'branch']} back={{ href: '/rules', label: words.back }}>
      <Answered query={all}>
        {(view) => (
          <Answered query={found}>
            {(set) => {
              const fresh: RecordStart<RuleDocument> = { record: set.id, heads: set.heads, document: set.document, draftKey: key, draftAt: null };
              return (
                <Answered query={draft}>
                  {(kept) => <RuleSetEditor key={round} start={round === 0 ? withDraft(fresh, kept, rulesOfDraft) : fresh} view={view} onAgain={() => setRound(round + 1)} />}
                </Answered>
              );
            }}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}
