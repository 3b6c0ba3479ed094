import { useState } from 'react';
import type { Digits, SuperiorView, WrittenFile } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { superiorText as text } from '../../text/superior';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { AnswerStep } from './AnswerStep';
import { ConfirmedView } from './ConfirmedView';
import { DigitsStep } from './DigitsStep';
import { SpoiledView } from './SpoiledView';

/** /superior: no superior → answer an invitation; answered → compare the digits; confirmed → what was agreed. */
export default function SuperiorPage() {
  const superior = useAnswer('superior.view', {});
  const [written, setWritten] = useState<{ readonly file: WrittenFile; readonly digits: Digits } | null>(null);
  // After 不一致 the data know of no superior any more; who it was is said once, from here.
  const [spoiled, setSpoiled] = useState<string | null>(null);
  if (spoiled !== null) return <SpoiledView name={spoiled} />;
  return (
    <AnsweredPage title={text.title} query={superior}>
      {(answer) => <SuperiorScreen superior={answer} file={written?.file ?? null} onWritten={setWritten} onSpoiled={setSpoiled} />}
    </AnsweredPage>
  );
}

interface SuperiorScreenProps {
  readonly superior: SuperiorView | null;
  readonly file: WrittenFile | null;
  readonly onWritten: (written: { readonly file: WrittenFile; readonly digits: Digits }) => void;
  readonly onSpoiled: (name: string) => void;
}

function SuperiorScreen({ superior, file, onWritten, onSpoiled }: SuperiorScreenProps) {
  if (!superior) return <AnswerStep onWritten={onWritten} />;
  if (superior.state === 'answered') return <DigitsStep superior={superior} file={file} onSpoiled={() => onSpoiled(superior.name)} />;
  return <ConfirmedView superior={superior} />;
}
