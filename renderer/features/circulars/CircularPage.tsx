import { useState } from 'react';
import { useParams } from 'wouter';
import { circularDocument, circularKey, circularKind, type CircularKind } from '../../../electron/contract';
import { useFreshAnswer } from '../../data/api';
import { withDraft } from '../../data/record-form';
import { useSession } from '../../data/session';
import { circulars as words } from '../../text/circulars';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { CircularEditor } from './CircularEditor';
import { lastQuarter, type Months } from './months';

/** /circulars/bulletin, /circulars/summary */
export default function CircularPage() {
  const kind = circularKind.catch('bulletin').parse(useParams()['kind']);
  return (
    <Page title={words.kinds[kind]} hint={words.hint}>
      <Loaded key={kind} kind={kind} />
    </Page>
  );
}

function Loaded({ kind }: { readonly kind: CircularKind }) {
  const { today } = useSession();
  const [months] = useState<Months>(() => lastQuarter(today));
  const drafted = useFreshAnswer('circulars.draft', { kind, ...months });
  const kept = useFreshAnswer('drafts.get', { key: circularKey(kind) });
  return (
    <Answered query={drafted}>
      {(fresh) => (
        <Answered query={kept}>
          {(draft) => <CircularEditor kind={kind} months={months} start={withDraft({ record: null, heads: [], document: fresh, draftKey: circularKey(kind), draftAt: null }, draft, (document) => circularDocument.safeParse(document).data ?? null)} />}
        </Answered>
      )}
    </Answered>
  );
}
