import { useState } from 'react';
import { useParams } from 'wouter';
import type { SubordinateView } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { subordinatesText as text } from '../../text/subordinates';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { ComputersView } from './ComputersView';
import { DownwardDialog } from './DownwardDialog';
import { SlotPage } from './SlotPage';

/** /subordinates/:record/computers: whose key speaks for one organisation below. */
export default function ComputersPage() {
  const { record } = useParams<{ record: string }>();
  return (
    <SlotPage record={record} title={text.computers}>
      {(slot) => <Computers key={slot.record} slot={slot} />}
    </SlotPage>
  );
}

function Computers({ slot }: { readonly slot: SubordinateView }) {
  const computers = useAnswer('devices.below', { slot: slot.record });
  const accept = useSend('staged.accept');
  const revoke = useSend('devices.revoke');
  const [giving, setGiving] = useState(false);
  return (
    <AnsweredPage title={text.computersOf(slot.name)} query={computers}>
      {(list) => (
        <>
          <ComputersView
            slot={slot}
            computers={list}
            busy={accept.isPending}
            failure={accept.error ?? revoke.error}
            onAccept={(device) => accept.mutate({ device })}
            onRevoke={(device, reason) => revoke.mutateAsync({ device, reason })}
            onGiveBack={() => setGiving(true)}
          />
          {giving && <DownwardDialog slots={[slot]} givingBack onClose={() => setGiving(false)} />}
        </>
      )}
    </AnsweredPage>
  );
}
