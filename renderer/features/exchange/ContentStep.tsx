import { useState } from 'react';
import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { FailedState } from '../../ui/FailedState';
import { LoadingState } from '../../ui/LoadingState';
import { ContentView } from './ContentView';
import { neededBytes } from './report-choice';
import { ReportFrame } from './ReportFrame';
import type { Order } from './order';
import { WriteAside } from './WriteAside';

/** Step 2 with its questions to the data: the preview, and where to write. */
export function ContentStep({ onBack, onWrite }: { readonly onBack: () => void; readonly onWrite: (order: Order) => void }) {
  const { today } = useSession();
  const [all, setAll] = useState(false);
  const [to, setTo] = useState<string | null>(null);
  const [period, setPeriod] = useState<string | null>(null);
  const preview = useAnswer('reports.preview', { all }, { keep: true });
  const drives = useAnswer('drives.list', {});
  const data = preview.data;
  if (!data)
    return (
      <ReportFrame step={1}>
        {preview.error ? <FailedState failure={preview.error} onRetry={() => void preview.refetch()} /> : <LoadingState lines={8} />}
      </ReportFrame>
    );
  const free = drives.data?.find((drive) => drive.path === to)?.freeBytes;
  const chosenPeriod = period ?? data.period;
  return (
    <ContentView preview={data} period={chosenPeriod} all={all} onAll={setAll} onBack={onBack}>
      <WriteAside
        preview={data}
        today={today}
        period={chosenPeriod}
        onPeriod={setPeriod}
        to={to}
        onTo={setTo}
        tooFull={free !== undefined && free < neededBytes(data.records)}
        onBack={onBack}
        onWrite={() => {
          if (to !== null) onWrite({ preview: data, period: chosenPeriod, to, all });
        }}
      />
    </ContentView>
  );
}
