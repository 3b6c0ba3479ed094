import { useState } from 'react';
import type { TreeMove } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { treeText as text } from '../../text/tree';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { UndoBar } from '../../ui/UndoBar';
import { TreeView } from './TreeView';

/** /tree */
export default function TreePage() {
  const { today } = useSession();
  const [day, setDay] = useState(today);
  const tree = useAnswer('tree.view', { day }, { keep: true });
  const move = useSend('tree.move');
  const undo = useSend('tree.undo');
  const [step, setStep] = useState<{ readonly words: string; readonly move: TreeMove } | null>(null);
  return (
    <AnsweredPage title={text.name} query={tree}>
      {(view) => (
        <>
          <TreeView
            view={view}
            today={today}
            onDay={setDay}
            busy={move.isPending}
            failure={move.error ?? undo.error}
            onMove={async ({ words, ...args }) => setStep({ words, move: await move.mutateAsync(args) })}
          />
          <UndoBar
            step={step}
            onDismiss={() => setStep(null)}
            onUndo={() => {
              if (step) undo.mutate({ record: step.move.record, item: step.move.item, replaced: [...step.move.replaced] });
              setStep(null);
            }}
          />
        </>
      )}
    </AnsweredPage>
  );
}
