import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { common } from '../text/common';

export interface UndoBarProps {
  /** What was done; null = nothing to take back. */
  readonly step: { readonly words: string } | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** The last mark or removal, with 撤销 for some seconds; in the gathering form Ctrl Z does the same for longer. */
export function UndoBar({ step, onUndo, onDismiss }: UndoBarProps) {
  useEffect(() => {
    if (step === null) return;
    // Long enough to read a name and reach the button without hurry.
    const timer = setTimeout(onDismiss, 8000);
    return () => clearTimeout(timer);
  }, [step, onDismiss]);
  return (
    <div className="undo-place" role="status">
      {step !== null && (
        <div className="undo-bar">
          <span>{step.words}</span>
          <Button type="link" size="small" onClick={onUndo} aria-keyshortcuts="Control+Z">
            {common.undo}
          </Button>
          <Button type="text" size="small" aria-label={common.close} title={common.close} icon={<CloseOutlined aria-hidden="true" />} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
