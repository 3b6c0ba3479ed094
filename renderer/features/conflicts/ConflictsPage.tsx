import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { together } from '../../data/together';
import { conflictsText as text } from '../../text/conflicts';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { ConflictsView } from './ConflictsView';

/** /conflicts, /conflicts/:record */
export default function ConflictsPage() {
  const record = useParams()['record'];
  const [, go] = useLocation();
  const conflicts = useAnswer('conflicts.list', {});
  const doubles = useAnswer('conflicts.doubles', {});
  const twins = useAnswer('twins.list', {});
  const resolve = useSend('conflicts.resolve');
  const [said, setSaid] = useState<string | null>(null);
  return (
    <AnsweredPage title={text.name} query={together({ conflicts, doubles, twins })}>
      {(data) => (
        <ConflictsView
          conflicts={data.conflicts}
          doubles={data.doubles}
          twins={data.twins.waiting}
          chosen={record}
          said={said}
          busy={resolve.isPending}
          failure={resolve.error}
          onShow={(other) => {
            setSaid(null);
            resolve.reset();
            go(`/conflicts/${other}`);
          }}
          onSave={({ record: of, heads }, choices) => resolve.mutate({ record: of, heads: [...heads], choices: { ...choices } }, { onSuccess: ({ open }) => setSaid(text.saved(open)) })}
        />
      )}
    </AnsweredPage>
  );
}
