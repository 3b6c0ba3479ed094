import { Button, Modal } from 'antd';
import type { TableRequest } from '../../electron/contract';
import { useSend } from '../data/api';
import { tableWords as words } from '../text/tables';
import { FailureNote } from './FailureNote';

export interface SaveTableButtonProps {
  readonly request: TableRequest;
  /** What it saves, where there are several on one screen. */
  readonly what?: string;
  readonly small?: boolean;
  readonly disabled?: boolean;
}

/** 存为 Excel: the table beside it, with the filters and the order that it has now. The button itself says that it is done. */
export function SaveTableButton({ request, what = '', small = false, disabled = false }: SaveTableButtonProps) {
  const save = useSend('tables.save');
  const path = save.data ?? null;
  // Another filter is another table: what was saved is no longer what is shown.
  const done = path !== null && JSON.stringify(save.variables?.request) === JSON.stringify(request);
  return (
    <>
      <Button size={small ? 'small' : 'middle'} disabled={disabled} loading={save.isPending} title={done ? words.savedTo(path) : undefined} onClick={() => save.mutate({ request })}>
        {done ? words.saved(what) : words.save(what)}
      </Button>
      <span className="off-screen" role="status">
        {done ? words.savedTo(path) : ''}
      </span>
      {save.error !== null && (
        <Modal open centered closable={false} title={words.failed} onCancel={save.reset} footer={<Button onClick={save.reset}>{words.close}</Button>}>
          <FailureNote failure={save.error} />
        </Modal>
      )}
    </>
  );
}
