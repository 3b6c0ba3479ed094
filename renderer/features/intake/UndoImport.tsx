import type { Failure } from '../../../electron/contract';
import { intake as words } from '../../text/intake';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { ProgressCard } from '../../ui/ProgressCard';

export interface UndoImportProps {
  readonly file: string;
  /** Records that the import wrote. */
  readonly count: number;
  readonly undoing: boolean;
  readonly failure: Failure | null;
  readonly onUndo: () => Promise<unknown>;
  readonly onStop: () => void;
}

/** 撤销这次导入: asked once; of very many records it says how far it is, and may be stopped, which leaves all as it was. */
export function UndoImport({ file, count, undoing, failure, onUndo, onStop }: UndoImportProps) {
  return (
    <ConfirmDanger button={words.undo} title={words.undoTitle(file)} confirm={words.undo} onConfirm={onUndo}>
      <div className="stack">
        <p>{words.undoText(count)}</p>
        {undoing ? <ProgressCard job="intake" title={words.undoing} onStop={onStop} /> : <FailureNote failure={failure} />}
      </div>
    </ConfirmDanger>
  );
}
