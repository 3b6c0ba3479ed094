import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useSend } from '../../data/api';
import { receiptsText as text } from '../../text/receipts';
import { Field } from '../../ui/Field';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { groupedPaperCode, isComposing, plainPaperCode } from '../../ui/paper-code';

const LENGTH = 16;
const GROUP = 4;

/** 输入回执码: what the superior printed makes the report 已送达; whichever of the own reports it is of, the code says itself. */
export function ReceiptCode({ onClose }: { readonly onClose: () => void }) {
  const [code, setCode] = useState('');
  const take = useSend('receipts.take');
  const typed = plainPaperCode(code).length;
  const start = (): void => take.mutate({ code });
  return (
    <Modal
      open
      centered
      width="36rem"
      title={text.typeTitle}
      onCancel={onClose}
      closable={false}
      footer={
        take.data
          ? [
              <Button key="close" type="primary" onClick={onClose}>
                {text.close}
              </Button>,
            ]
          : [
              <Button key="close" onClick={onClose}>
                {text.close}
              </Button>,
              <Button key="take" type="primary" disabled={typed !== LENGTH} loading={take.isPending} onClick={start}>
                {text.take}
              </Button>,
            ]
      }
    >
      {take.data ? (
        <Note tone="ok" alert>
          <strong>{text.taken(take.data.number, take.data.delivered)}</strong>
          <br />
          {text.takenHint}
        </Note>
      ) : (
        <div className="stack">
          <p>{text.typeBody}</p>
          <Field label={text.codeLabel} hint={typed === 0 ? text.codeHint : typed === LENGTH ? text.codeWhole : text.codePending(typed, LENGTH)}>
            {(id, note) => (
              <Input
                id={id}
                aria-describedby={note}
                className="paper-code"
                value={code}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={60}
                onPressEnter={() => typed === LENGTH && start()}
                onChange={(event) => {
                  take.reset();
                  setCode(isComposing(event.nativeEvent) ? event.target.value : groupedPaperCode(event.target.value, LENGTH, GROUP));
                }}
              />
            )}
          </Field>
          <FailureNote failure={take.error} />
        </div>
      )}
    </Modal>
  );
}
