import { Button, Input, Modal } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import type { GatheringKind } from '../../../../electron/contract';
import { useSend } from '../../../data/api';
import { presetWords as words } from '../../../text/agenda-presets';
import { KIND_NAMES } from '../../../text/kinds';
import { FailureNote } from '../../../ui/FailureNote';
import { Field } from '../../../ui/Field';

/** Names the headings that stand in the form, for the next time. */
export function KeepPreset({ kind, titles, onClose }: { readonly kind: GatheringKind; readonly titles: readonly string[]; readonly onClose: () => void }) {
  const [name, setName] = useState(`${KIND_NAMES[kind]}常用`);
  const keep = useSend('presets.keepAgenda');
  const form = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The dialog lies inside of the form's tree; its own form is all that is sent.
    event.stopPropagation();
    if (name.trim() !== '') keep.mutate({ kind, name: name.trim(), titles: [...titles] }, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={words.keepTitle}
      closable={false}
      centered
      onCancel={onClose}
      footer={[
        <Button key="stay" onClick={onClose}>
          {words.stay}
        </Button>,
        <Button key="go" type="primary" htmlType="submit" form={form} loading={keep.isPending} disabled={name.trim() === ''}>
          {words.go}
        </Button>,
      ]}
    >
      <form id={form} onSubmit={submit}>
        <Field label={words.name} hint={words.nameHint}>
          {(id, note) => <Input id={id} aria-describedby={note} autoFocus maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <ol>
          {titles.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ol>
        <FailureNote failure={keep.error} />
      </form>
    </Modal>
  );
}
