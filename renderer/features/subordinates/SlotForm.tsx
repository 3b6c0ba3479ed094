import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { organisationCode, organisationType, type OrganisationType, type SubordinateView } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { subordinatesText as text } from '../../text/subordinates';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';

/** The code, name and type that we expect of a subordinate; a new slot when `slot` is null. */
export function SlotForm({ slot, onClose }: { readonly slot: SubordinateView | null; readonly onClose: () => void }) {
  const [code, setCode] = useState(slot?.code ?? '');
  const [name, setName] = useState(slot?.name ?? '');
  const [type, setType] = useState<OrganisationType>(slot?.type ?? 'branch');
  const [tried, setTried] = useState(false);
  const save = useSend('subordinates.save');
  const codeError = organisationCode.safeParse(code.trim()).success ? undefined : text.codeWrong;
  const nameError = name.trim() === '' ? text.nameMissing : undefined;
  const submit = (): void => {
    setTried(true);
    if (codeError !== undefined || nameError !== undefined) return;
    save.mutate({ record: slot?.record ?? null, code: code.trim(), name: name.trim(), type }, { onSuccess: onClose });
  };
  return (
    <Modal open centered closable={false} title={slot ? text.formEdit : text.formNew} onCancel={onClose} footer={null}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={text.code} hint={text.codeHint} error={tried ? codeError : undefined}>
          {(id, note) => (
            <Input
              id={id}
              aria-describedby={note}
              autoFocus
              value={code}
              maxLength={32}
              autoComplete="off"
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.orgName} error={tried ? nameError : undefined}>
          {(id, note) => (
            <Input
              id={id}
              aria-describedby={note}
              value={name}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.type}>
          {(id) => (
            <Select
              id={id}
              value={type}
              onChange={setType}
              options={organisationType.options.map((each) => ({ value: each, label: text.types[each] }))}
            />
          )}
        </Field>
        <FailureNote failure={save.error} />
        <div className="row form-buttons">
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {text.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
