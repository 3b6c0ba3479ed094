import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Failure, TreeLine } from '../../../electron/contract';
import { treeText as text } from '../../text/tree';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { targetsOf } from './tree-rows';

export interface MoveWish {
  readonly key: string;
  readonly to: string;
  readonly from: string;
  readonly words: string;
}

export interface MoveDialogProps {
  readonly lines: readonly TreeLine[];
  readonly line: TreeLine;
  /** Where it was dropped; null = to be chosen. */
  readonly to: string | null;
  readonly day: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onMove: (wish: MoveWish) => Promise<unknown>;
  readonly onClose: () => void;
}

/** 移动到…: below whom, and from which day. Where another organisation looks after it, the dialog says that only the count moves. */
export function MoveDialog({ lines, line, to, day, busy, failure, onMove, onClose }: MoveDialogProps) {
  const [target, setTarget] = useState<string | null>(to);
  const [from, setFrom] = useState(day);
  const [tried, setTried] = useState(false);
  const root = lines[0]?.key ?? '';
  const nameOf = (key: string): string => lines.find((one) => one.key === key)?.name ?? '';
  const submit = async (): Promise<void> => {
    setTried(true);
    if (target === null || from === '') return;
    await onMove({ key: line.key, to: target, from, words: text.moved(line.name, nameOf(target), from) });
    onClose();
  };
  return (
    <Modal open centered closable={false} title={text.moveTitle(line.name)} onCancel={onClose} footer={null}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          // A refusal stands below the fields; nothing else is to be done about it.
          submit().catch(() => undefined);
        }}
      >
        {line.saidBy !== root && <Note tone="info">{text.moveOthers(nameOf(line.saidBy))}</Note>}
        <Field label={text.moveTo} error={tried && target === null ? text.noTarget : undefined}>
          {(id, note) => (
            <Select
              id={id}
              aria-describedby={note}
              autoFocus
              showSearch={{ optionFilterProp: 'label' }}
              value={target}
              onChange={setTarget}
              options={targetsOf(lines, line.key).map((one) => ({ value: one.key, label: `${'　'.repeat(one.depth)}${one.name}（${one.code}）` }))}
            />
          )}
        </Field>
        <Field label={text.moveFrom} hint={text.moveWhen} error={tried && from === '' ? text.noDay : undefined}>
          {(id, note) => <DateInput id={id} describedBy={note} value={from} onChange={setFrom} />}
        </Field>
        <FailureNote failure={failure} />
        <div className="row form-buttons">
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {text.doMove}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
