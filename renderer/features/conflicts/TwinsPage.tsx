import { useState } from 'react';
import { useAnswer, useSend } from '../../data/api';
import { twinsText as text } from '../../text/conflicts';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { TwinsView, type TwinsDone } from './TwinsView';

/** /twins */
export default function TwinsPage() {
  const twins = useAnswer('twins.list', {});
  const join = useSend('twins.join');
  const separate = useSend('twins.separate');
  const [done, setDone] = useState<TwinsDone | null>(null);
  return (
    <AnsweredPage title={text.name} query={twins}>
      {(answer) => (
        <TwinsView
          twins={answer}
          done={done}
          busy={join.isPending || separate.isPending}
          failure={join.error ?? separate.error}
          onJoin={(keeps, joins) => join.mutate({ keeps, joins }, { onSuccess: () => setDone({ joined: true, a: keeps, b: joins }) })}
          onSeparate={(a, b) => separate.mutate({ a, b }, { onSuccess: () => setDone({ joined: false, a, b }) })}
        />
      )}
    </AnsweredPage>
  );
}
