import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { LedgerRow } from '../../../electron/contract';
import { ledgers as words } from '../../text/ledgers';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { closed } from './model/changes';
import { told, type ItemChanges } from './use-item-changes';

export interface CloseDialogProps {
  readonly row: Pick<LedgerRow, 'id' | 'heads' | 'document' | 'state'>;
  readonly today: string;
  readonly operator: string;
  readonly changes: ItemChanges;
  readonly onDone: () => void;
}

/** 销号: by whom, when, and when somebody looks again. Open steps are said and hinder nothing. */
export function CloseDialog({ row, today, operator, changes, onDone }: CloseDialogProps) {
  const { document, state } = row;
  const [by, setBy] = useState(operator);
  const [on, setOn] = useState(today);
  const [reviewDueOn, setReviewDueOn] = useState(state.reviewDueOn);
  const open = state.steps - state.stepsDone;
  return (
    <Modal
      open
      title={words.closeTitle(document.title)}
      closable={false}
      centered
      onCancel={onDone}
      footer={[
        <Button key="keep" onClick={onDone}>
          {words.dialogKeep}
        </Button>,
        <Button
          key="close"
          type="primary"
          autoFocus
          loading={changes.busy}
          disabled={on === ''}
          onClick={() => told(changes.save(row, closed(document, { by, on, reviewDueOn })).then(onDone))}
        >
          {words.close}
        </Button>,
      ]}
    >
      <div className="stack">
        <p>{words.closeText}</p>
        {open > 0 && <p className="ledger-day-due">{words.closeOpenSteps(open)}</p>}
        <div className="fields">
          <Field label={words.closedBy}>{(id) => <Input id={id} maxLength={60} value={by} onChange={(event) => setBy(event.target.value)} />}</Field>
          <Field label={words.closedOn}>{(id) => <DateInput id={id} value={on} onChange={setOn} />}</Field>
          <Field label={words.reviewDueOn}>{(id) => <DateInput id={id} value={reviewDueOn} onChange={setReviewDueOn} />}</Field>
        </div>
        <FailureNote failure={changes.failure} />
      </div>
    </Modal>
  );
}
