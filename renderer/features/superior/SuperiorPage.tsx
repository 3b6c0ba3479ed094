import { useState } from 'react';
import type { Digits, SuperiorView, WrittenFile } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { superiorText as text } from '../../text/superior';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { AnswerStep } from './AnswerStep';
import { ConfirmedView } from './ConfirmedView';
import { DigitsStep } from './DigitsStep';

/** /superior: no superior → answer an invitation; answered → compare the digits; confirmed → what was agreed. */
export default function SuperiorPage() {
  const superior = useAnswer('superior.view', {});
  const [written, setWritten] = useState<{ readonly file: WrittenFile; readonly digits: Digits } | null>(null);
  return (
    <AnsweredPage title={text.title} query={superior}>
      {(answer) => <SuperiorScreen superior={answer} file={written?.file ?? null} onWritten={setWritten} />}
    </AnsweredPage>
  );
}

interface SuperiorScreenProps {
  readonly superior: SuperiorView | null;
  readonly file: WrittenFile | null;
  readonly onWritten: (written: { readonly file: WrittenFile; readonly digits: Digits }) => void;
}

function SuperiorScreen({ superior, file, onWritten }: SuperiorScreenProps) {
  if (!superior) return <AnswerStep onWritten={onWritten} />;
  if (superior.state === 'answered') return <DigitsStep superior={superior} file={file} />;
  return <ConfirmedView superior={superior} />;
}
