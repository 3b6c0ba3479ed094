import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { common } from '../text/common';

export interface ConfirmDangerProps {
  /** Word on the button that opens the question. */
  readonly button: string;
  readonly title: string;
  /** The verb that does it. */
  readonly confirm: string;
  /** What will happen, and how to get back. */
  readonly children: ReactNode;
  /** The question closes when it resolves; a rejection leaves it open (show the failure in children). */
  readonly onConfirm: () => Promise<unknown> | void;
  readonly disabled?: boolean;
  /** The confirming button waits for this, e.g. until a reason is typed. */
  readonly ready?: boolean;
  readonly keep?: string;
  /** To be asked all the same, and no danger: nothing in red. */
  readonly calm?: boolean;
}

/** Asks once before a dangerous step. The safe answer has the focus; Escape takes it. */
export function ConfirmDanger({ button, title, confirm, children, onConfirm, disabled = false, ready = true, keep = common.keep, calm = false }: ConfirmDangerProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
      setOpen(false);
    } catch {
      // The caller shows the failure among the children; the question stays.
      setOpen(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button danger={!calm} disabled={disabled} onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Modal
        open={open}
        title={title}
        onCancel={() => !busy && setOpen(false)}
        closable={false}
        centered
        footer={[
          <Button key="keep" autoFocus disabled={busy} onClick={() => setOpen(false)}>
            {keep}
          </Button>,
          <Button key="confirm" type="primary" danger={!calm} disabled={!ready} loading={busy} onClick={() => void run()}>
            {confirm}
          </Button>,
        ]}
      >
        {children}
      </Modal>
    </>
  );
}
