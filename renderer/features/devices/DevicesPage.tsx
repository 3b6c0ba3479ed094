import { useState } from 'react';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { devicesText as text, numberOf, unitOf } from '../../text/devices';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { DevicesView, type Happened } from './DevicesView';

/** /devices: this computer and the organisation's others. */
export default function DevicesPage() {
  const { type, operator } = useSession();
  const devices = useAnswer('devices.list', {});
  const revoke = useSend('devices.revoke');
  const rotate = useSend('devices.rotate');
  const [happened, setHappened] = useState<Happened | null>(null);
  return (
    <AnsweredPage title={text.name(unitOf(type))} query={devices}>
      {(answer) => (
        <DevicesView
          devices={answer}
          unit={unitOf(type)}
          operator={operator}
          happened={happened}
          failure={revoke.error ?? rotate.error}
          onRevoke={async (device, reason) => {
            const { known, signedIn } = await revoke.mutateAsync({ device, reason });
            setHappened({ words: text.revoked(known), look: signedIn });
          }}
          onRotate={async (replaced) => {
            const { device } = await rotate.mutateAsync({ replaced });
            setHappened({ words: text.rotated(numberOf(device)), look: [] });
          }}
        />
      )}
    </AnsweredPage>
  );
}
