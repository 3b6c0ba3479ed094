import { useCallback, useState } from 'react';
import { common } from '../text/common';
import { removalBetween, withRestored, type Removal } from './removed-items';
import { UndoBar } from './UndoBar';

interface Step extends Removal {
  readonly words: string;
}

/** Watches a form's document and offers to bring back the line that was taken away last; later typing stays. */
export function UndoRemoval<D extends object>({ document, set }: { readonly document: D; readonly set: (fields: Partial<D>) => void }) {
  const [seen, setSeen] = useState(document);
  const [step, setStep] = useState<Step | null>(null);
  if (seen !== document) {
    const removal = removalBetween(seen, document);
    setSeen(document);
    if (removal !== null) setStep({ ...removal, words: common.lineRemoved });
  }
  const dismiss = useCallback(() => setStep(null), []);
  return (
    <UndoBar
      step={step}
      onUndo={() => {
        if (step !== null) set(withRestored(document, step) as Partial<D>);
        setStep(null);
      }}
      onDismiss={dismiss}
    />
  );
}
