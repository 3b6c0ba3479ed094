import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { SubordinateView } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { bytesText } from '../../text/sizes';
import { subordinatesText as text } from '../../text/subordinates';
import { DriveChooser } from '../../ui/DriveChooser';
import { FailureNote } from '../../ui/FailureNote';
import { ProgressCard } from '../../ui/ProgressCard';
import { DownwardWritten } from './DownwardWritten';

/** 写下发文件: one file for each, all to one stick. */
export function DownwardDialog({ slots, givingBack = false, onlyDue = false, onClose }: { readonly slots: readonly SubordinateView[]; readonly givingBack?: boolean; /** Whoever has nothing to hear is left out, and it is said. */ readonly onlyDue?: boolean; readonly onClose: () => void }) {
  // The list behind changes while the dialog is open (receipts are no longer due); what was chosen stays.
  const [targets] = useState(slots);
  const [to, setTo] = useState<string | null>(null);
  const { data: attached } = useAnswer('downward.files', { records: targets.map(({ record }) => record) });
  const write = useSend('downward.write');
  const cancel = useSend('jobs.cancel');
  const close = (
    <Button key="close" disabled={write.isPending} onClick={onClose}>
      {text.close}
    </Button>
  );
  if (write.data) {
    const written = write.data.filter(({ outcome }) => outcome === 'written').length;
    return (
      <Modal open centered closable={false} width="46rem" title={written === 0 ? text.downwardNone : text.downwardDone(written)} onCancel={onClose} footer={close}>
        <DownwardWritten slots={targets} done={write.data} />
      </Modal>
    );
  }
  const start = (): void => {
    if (to !== null) write.mutate({ records: targets.map((slot) => slot.record), to, givingBack, onlyDue });
  };
  return (
    <Modal
      open
      centered
      closable={false}
      keyboard={!write.isPending}
      mask={{ closable: false }}
      width="40rem"
      title={givingBack ? text.giveBackTitle(targets[0]?.name ?? '') : text.downwardTitle(targets.length)}
      onCancel={onClose}
      footer={[
        close,
        <Button key="write" type="primary" disabled={to === null} loading={write.isPending} onClick={start}>
          {text.writeFiles}
        </Button>,
      ]}
    >
      <div className="stack">
        <p>{givingBack ? text.giveBackBody : text.downwardBody}</p>
        <ul className="downward-targets" aria-label={text.name}>
          {targets.map((slot) => (
            <li key={slot.record}>{slot.name}</li>
          ))}
        </ul>
        {attached !== undefined && attached.files > 0 && <p className="small" role="status">{text.downwardFiles(attached.files, bytesText(attached.bytes))}</p>}
        {write.isPending ? <ProgressCard job="downward" title={text.downwardPhase} onStop={() => cancel.mutate({ job: 'downward' })} /> : <DriveChooser value={to} onChange={setTo} />}
        <FailureNote failure={write.error} />
      </div>
    </Modal>
  );
}
