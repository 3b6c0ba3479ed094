import { useState } from 'react';
import { useParams } from 'wouter';
import type { RuleDocument } from '../../../electron/contract';
import { useAnswer, useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { rules as words } from '../../text/rules';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { blankRules, rulesOfDraft } from './model/rule-draft';
import { RuleSetEditor } from './RuleSetEditor';

/** /rules/new/branch, /rules/new/superior */
export default function NewRulesPage() {
  const layer = useParams()['layer'] === 'superior' ? 'superior' : 'branch';
  const key = `rules/new/${layer}`;
  const all = useAnswer('rules.all', {});
  const draft = useFreshAnswer('drafts.get', { key });
  const [round, setRound] = useState(0);
  return (
    <Page title={words.titles[layer]} back={{ href: '/rules', label: words.back }}>
      <Answered query={all}>
        {(view) => {
          const above = view.sets.filter(({ own }) => !own).map(({ document }) => document.order + 1);
          const fresh: RecordStart<RuleDocument> = { record: null, heads: [], document: blankRules(layer, Math.min(20, Math.max(0, ...above))), draftKey: key, draftAt: null };
          return (
            <Answered query={draft}>
              {(kept) => <RuleSetEditor key={round} start={round === 0 ? withDraft(fresh, kept, rulesOfDraft) : fresh} view={view} onAgain={() => setRound(round + 1)} />}
            </Answered>
          );
        }}
      </Answered>
    </Page>
  );
}
