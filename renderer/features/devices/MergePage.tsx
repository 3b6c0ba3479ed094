import { useState } from 'react';
import { useParams } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { together } from '../../data/together';
import { devicesText as text, numberOf, unitOf } from '../../text/devices';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { MergeView } from './MergeView';
import { MergeWritten } from './MergeWritten';

/** /devices/:device/merge: what a 合并 file would hold, then the file. */
export default function MergePage() {
  const { device } = useParams<{ device: string }>();
  const { type } = useSession();
  const [all, setAll] = useState(false);
  const [to, setTo] = useState<string | null>(null);
  const devices = useAnswer('devices.list', {});
  const preview = useAnswer('devices.mergePreview', { device, all }, { keep: true });
  const write = useSend('devices.merge');
  const unit = unitOf(type);
  if (write.data) return <MergeWritten unit={unit} file={write.data} />;
  return (
    <AnsweredPage title={text.mergeTitlePlain} query={together({ devices, preview })}>
      {(data) => {
        const author = data.devices.others.find((each) => each.device === device)?.author ?? '';
        return (
          <MergeView
            unit={unit}
            who={`${author === '' ? text.another : author}（${numberOf(device)}）`}
            preview={data.preview}
            all={all}
            onAll={setAll}
            to={to}
            onTo={setTo}
            busy={write.isPending}
            failure={write.error}
            onWrite={() => to !== null && write.mutate({ device, all, to })}
          />
        );
      }}
    </AnsweredPage>
  );
}
