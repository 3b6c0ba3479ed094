import { Button, Input, Modal } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { ledgers as words } from '../../text/ledgers';
import { Field } from '../../ui/Field';

/** Names a ledger of one's own. It exists as soon as its first item is saved. */
export function OwnLedgerDialog({ open, onClose, onNamed }: { readonly open: boolean; readonly onClose: () => void; readonly onNamed: (name: string) => void }) {
  const [name, setName] = useState('');
  const form = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onNamed(name.trim());
  };
  return (
    <Modal
      open={open}
      title={words.newOwnTitle}
      closable={false}
      centered
      onCancel={onClose}
      footer={[
        <Button key="keep" onClick={onClose}>
          {words.dialogKeep}
        </Button>,
        <Button key="go" type="primary" htmlType="submit" form={form} disabled={name.trim() === ''}>
          {words.newOwnGo}
        </Button>,
      ]}
    >
      <form id={form} onSubmit={submit}>
        <Field label={words.newOwnName} hint={words.newOwnHint}>
          {(id, note) => <Input id={id} aria-describedby={note} autoFocus maxLength={40} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
      </form>
    </Modal>
  );
}
