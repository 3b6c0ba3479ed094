import { Button } from 'antd';
import { useEffect } from 'react';
import { common } from '../../../text/common';
import { formWords as words } from '../../../text/gatherings';
import type { UndoStep } from './form-state';
import { RemoveButton } from './RemoveButton';

export interface UndoBarProps {
  readonly step: UndoStep | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** The last mark or removal, with 撤销 for some seconds; Ctrl Z does the same for longer. */
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
            {words.undo}
          </Button>
          <RemoveButton label={common.close} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
