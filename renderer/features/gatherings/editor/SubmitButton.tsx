import { Button, Modal } from 'antd';
import { useState } from 'react';
import { findingSentence, type Finding } from '../../../text/findings';
import { formWords as words } from '../../../text/gatherings';
import { jumpTo } from '../../../ui/jump';

export interface SubmitButtonProps {
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly onSubmit: () => void;
}

/** 提交. Where fields are missing it says which and asks once; it never refuses. */
export function SubmitButton({ findings, busy, onSubmit }: SubmitButtonProps) {
  const [asking, setAsking] = useState(false);
  const missing = findings.filter((finding) => finding.level === 'missing');
  const [first] = missing;
  return (
    <>
      <Button type="primary" disabled={busy} onClick={() => (missing.length === 0 ? onSubmit() : setAsking(true))}>
        {words.submit}
      </Button>
      <Modal
        open={asking}
        title={words.submitMissing(missing.length)}
        centered
        closable={false}
        onCancel={() => setAsking(false)}
        afterOpenChange={(open) => {
          if (!open && first) jumpTo(first.field);
        }}
        footer={[
          <Button
            key="submit"
            onClick={() => {
              setAsking(false);
              onSubmit();
            }}
          >
            {words.submitAnyway}
          </Button>,
          <Button key="fill" type="primary" autoFocus onClick={() => setAsking(false)}>
            {words.fillFirst}
          </Button>,
        ]}
      >
        <ul className="lines small">
          {missing.slice(0, 8).map((finding) => (
            <li key={`${finding.code} ${finding.field}`}>{findingSentence(finding)}</li>
          ))}
        </ul>
        <p className="muted small">{words.submitMissingBody}</p>
      </Modal>
    </>
  );
}
