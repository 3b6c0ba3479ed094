import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useAnswer, useSend } from '../../data/api';
import { savedOrNull } from '../../data/record-form';
import { fullDayText } from '../../text/dates';
import { orders as words } from '../../text/orders';
import { Answered } from '../../ui/Answered';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import '../../ui/addressees.css';

/** 已在开过的会上传达: one of the latest gatherings, so that nothing is entered twice. */
export function ConveyedDialog({ notice, title, onClose }: { readonly notice: string; readonly title: string; readonly onClose: () => void }) {
  const [record, setRecord] = useState('');
  const candidates = useAnswer('ledgers.candidates', { text: '' });
  const noting = useSend('orders.conveyedAt');
  const note = async (): Promise<void> => {
    if ((await savedOrNull(noting.mutateAsync({ notice, record }))) !== null) onClose();
  };
  return (
    <Modal
      open
      centered
      closable={false}
      title={words.conveyedWhere(title)}
      onCancel={onClose}
      footer={[
        <Button key="leave" onClick={onClose}>{words.leave}</Button>,
        <Button key="note" type="primary" disabled={record === ''} loading={noting.isPending} onClick={() => void note()}>{words.conveyedNote}</Button>,
      ]}
    >
      <div className="stack">
        <p className="muted">{words.conveyedHint}</p>
        <Answered query={candidates} empty={(found) => found.length === 0 && <EmptyState>{words.conveyedNone}</EmptyState>}>
          {(found) => (
            <Radio.Group value={record} onChange={(event) => setRecord(String(event.target.value))} aria-label={words.conveyedWhere(title)}>
              <ul className="addressees-picker">
                {found.map((one) => (
                  <li key={one.record}>
                    <Radio value={one.record}>
                      {one.title} <span className="muted small">{fullDayText(one.on)}</span>
                    </Radio>
                  </li>
                ))}
              </ul>
            </Radio.Group>
          )}
        </Answered>
        <FailureNote failure={noting.error} />
      </div>
    </Modal>
  );
}
