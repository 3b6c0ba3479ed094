import { useEffect, useRef } from 'react';
import type { WrittenFile } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { reportText as text } from '../../text/exchange';
import { ProgressCard } from '../../ui/ProgressCard';
import type { Order } from './order';
import { WriteView } from './WriteView';

export interface WriteStepProps {
  readonly order: Order;
  readonly onBack: () => void;
  readonly onCover: (file: WrittenFile) => void;
}

/** Step 3: writes as soon as it is shown, once, and shows how far it is. */
export function WriteStep({ order, onBack, onCover }: WriteStepProps) {
  const write = useSend('reports.write');
  const cancel = useSend('jobs.cancel');
  const started = useRef(false);
  const start = (): void => write.mutate({ to: order.to, period: order.period, all: order.all });
  useEffect(() => {
    // React shows an effect twice in development; a second file would be a second number.
    if (started.current) return;
    started.current = true;
    start();
  });
  return (
    <WriteView order={order} file={write.data} failure={write.error} onAgain={start} onBack={onBack} onCover={onCover}>
      <ProgressCard job="report" title={text.writing} onStop={() => cancel.mutate({ job: 'report' })} />
    </WriteView>
  );
}
