import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { LedgerRow } from '../../../electron/contract';
import { ledgers as words } from '../../text/ledgers';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { reopened, reviewed } from './model/changes';
import { newLineId } from './model/new-item';
import { told, type ItemChanges } from './use-item-changes';
import { pasteLines } from '../../ui/paste';

export interface ReviewDialogProps {
  readonly row: Pick<LedgerRow, 'id' | 'heads' | 'document'>;
  readonly today: string;
  readonly changes: ItemChanges;
  readonly onDone: () => void;
}

/** 回头看: what was seen, and one of two ends: it holds, or it is open again. */
export function ReviewDialog({ row, today, changes, onDone }: ReviewDialogProps) {
  const { document } = row;
  const [on, setOn] = useState(today);
  const [finding, setFinding] = useState('');
  return (
    <Modal
      open
      title={words.reviewTitle(document.title)}
      closable={false}
      centered
      width={600}
      onCancel={onDone}
      footer={[
        <Button key="keep" onClick={onDone}>
          {words.dialogKeep}
        </Button>,
        <Button
          key="reopen"
          danger
          disabled={changes.busy || on === ''}
          onClick={() => told(changes.save(row, reopened(document, newLineId(), on, finding)).then(onDone))}
        >
          {words.reviewReopen}
        </Button>,
        <Button key="hold" type="primary" disabled={changes.busy || on === ''} onClick={() => told(changes.save(row, reviewed(document, on, finding)).then(onDone))}>
          {words.reviewKeep}
        </Button>,
      ]}
    >
      <div className="stack">
        <Field label={words.reviewFinding} hint={words.reviewFindingHint}>
          {(id, note) => <Input.TextArea onPaste={pasteLines} id={id} aria-describedby={note} rows={3} maxLength={5000} autoFocus value={finding} onChange={(event) => setFinding(event.target.value)} />}
        </Field>
        <div className="fields">
          <Field label={words.reviewedOn}>{(id) => <DateInput id={id} value={on} onChange={setOn} />}</Field>
        </div>
        <FailureNote failure={changes.failure} />
      </div>
    </Modal>
  );
}
