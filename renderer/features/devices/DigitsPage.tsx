import { useState } from 'react';
import { useParams } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { devicesText as text, unitOf } from '../../text/devices';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { ComparedView } from './ComparedView';
import { CompareView } from './CompareView';

/** /devices/:device/digits: compares the digits with another computer of ours. */
export default function DigitsPage() {
  const { device } = useParams<{ device: string }>();
  const { type } = useSession();
  const devices = useAnswer('devices.list', {});
  const confirm = useSend('devices.confirm');
  const [spoiled, setSpoiled] = useState(false);
  const differ = async (): Promise<void> => {
    try {
      await confirm.mutateAsync({ device, digitsAgree: false });
    } catch (failure) {
      // The refusal is the expected answer here: it says that nothing was confirmed.
      if (!isDigitsDiffer(failure)) throw failure;
    }
    setSpoiled(true);
  };
  const back = { href: '/devices', label: text.name(unitOf(type)) };
  if (spoiled) return <ComparedView back={back} outcome="differed" device={device} />;
  return (
    <AnsweredPage title={text.digitsTitle} query={devices}>
      {({ others }) => {
        const found = others.find((each) => each.device === device);
        if (found === undefined) return <ComparedView back={back} outcome="differed" device={device} />;
        if (found.state !== 'answered' && found.state !== 'enrolled') return <ComparedView back={back} outcome="agreed" device={device} />;
        if (found.digits.length === 0) return <ComparedView back={back} outcome="vouched" device={device} />;
        const failure = confirm.error?.code === 'digits-differ' ? null : confirm.error;
        return <CompareView back={back} device={device} digits={found.digits} busy={confirm.isPending} failure={failure} onAgree={() => confirm.mutate({ device, digitsAgree: true })} onDiffer={differ} />;
      }}
    </AnsweredPage>
  );
}

const isDigitsDiffer = (failure: unknown): boolean => typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === 'digits-differ';
