import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { Failure, TreeLine } from '../../../electron/contract';
import { treeText as text } from '../../text/tree';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';

/** What an organisation that goes elsewhere leaves behind: the last day on which it counts here. */
export function EndDialog({ line, day, busy, failure, onEnd, onClose }: { readonly line: TreeLine; readonly day: string; readonly busy: boolean; readonly failure: Failure | null; readonly onEnd: (slot: string, until: string) => Promise<unknown>; readonly onClose: () => void }) {
  const [until, setUntil] = useState(day);
  return (
    <Modal open centered closable={false} title={text.endTitle(line.name)} onCancel={onClose} footer={null}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (until === '') return;
          // A refusal stands below the field; nothing else is to be done about it.
          onEnd(line.slot, until).then(onClose, () => undefined);
        }}
      >
        <p>{text.endBody}</p>
        <Field label={text.endUntil} error={until === '' ? text.noDay : undefined}>
          {(id, note) => <DateInput id={id} describedBy={note} value={until} onChange={setUntil} />}
        </Field>
        <FailureNote failure={failure} />
        <div className="row form-buttons">
          <Button onClick={onClose}>{text.endCancel}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {text.doEnd}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
