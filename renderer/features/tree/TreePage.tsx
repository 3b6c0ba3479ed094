import { useState } from 'react';
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
  const end = useSend('tree.end');
  const [step, setStep] = useState<{ readonly words: string; readonly takeBack: () => void } | null>(null);
  return (
    <AnsweredPage title={text.name} query={tree}>
      {(view) => (
        <>
          <TreeView
            view={view}
            today={today}
            onDay={setDay}
            busy={move.isPending || end.isPending}
            failure={move.error ?? undo.error ?? end.error}
            onMove={async ({ words, ...args }) => {
              const { record, item, replaced } = await move.mutateAsync(args);
              setStep({ words, takeBack: () => undo.mutate({ record, item, replaced: [...replaced] }) });
            }}
            onEnd={async ({ slot, until, words }) => {
              await end.mutateAsync({ slot, until });
              setStep({ words, takeBack: () => end.mutate({ slot, until: '' }) });
            }}
          />
          <UndoBar
            step={step}
            onDismiss={() => setStep(null)}
            onUndo={() => {
              step?.takeBack();
              setStep(null);
            }}
          />
        </>
      )}
    </AnsweredPage>
  );
}
