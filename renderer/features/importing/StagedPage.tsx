import { useState } from 'react';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { stagedText as text, unitOf } from '../../text/devices';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { StagedView } from './StagedView';

/** /import/staged: 待核对. */
export default function StagedPage() {
  const { type } = useSession();
  const staged = useAnswer('staged.list', {});
  const accept = useSend('staged.accept');
  const drop = useSend('staged.drop');
  const [said, setSaid] = useState<string | null>(null);
  return (
    <AnsweredPage title={text.name} query={staged}>
      {(keys) => (
        <StagedView
          keys={keys}
          unit={unitOf(type)}
          said={said}
          failure={accept.error ?? drop.error}
          onAccept={async (device) => setSaid(text.done((await accept.mutateAsync({ device })).added))}
          onDrop={async (device) => {
            await drop.mutateAsync({ device });
            setSaid(text.dropped);
          }}
        />
      )}
    </AnsweredPage>
  );
}
