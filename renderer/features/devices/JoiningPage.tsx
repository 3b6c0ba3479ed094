import { Button } from 'antd';
import { useState } from 'react';
import { useAnswer, useSend } from '../../data/api';
import { takeOffer } from '../../data/chosen-offer';
import { plainPaperCode } from '../../ui/paper-code';
import { devicesText as text } from '../../text/devices';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { Note } from '../../ui/Note';
import { CompareView } from './CompareView';
import { JoinAnswerView } from './JoinAnswerView';
import { JoinWaitsView } from './JoinWaitsView';

/** /joining: the second computer until its first 合并 file: the answer, the digits, the wait. */
export default function JoiningPage() {
  const devices = useAnswer('devices.list', {});
  const choose = useSend('dialogs.chooseFiles');
  const answer = useSend('devices.answer');
  const confirm = useSend('devices.confirm');
  const [file, setFile] = useState<string | null>(takeOffer);
  const [code, setCode] = useState('');
  const [to, setTo] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  const pick = async (): Promise<void> => {
    const [chosen] = await choose.mutateAsync({ kind: 'package' });
    if (chosen !== undefined) setFile(chosen);
  };
  const write = (): void => {
    if (file !== null && to !== null) answer.mutate({ file, paperCode: plainPaperCode(code), to }, { onSuccess: () => setAgain(false) });
  };
  return (
    <AnsweredPage title={text.joinTitle} query={devices}>
      {({ others }) => {
        const first = others.find(({ state }) => state === 'answered' || state === 'confirmed');
        if (first?.state === 'confirmed') return <JoinWaitsView />;
        if (first === undefined || again)
          return <JoinAnswerView file={file} code={code} to={to} busy={answer.isPending} failure={answer.error ?? choose.error} onChoose={() => void pick()} onCode={setCode} onTo={setTo} onWrite={write} />;
        const { device, digits } = first;
        return (
          <CompareView
            title={text.joinCompare}
            above={
              <Note tone={answer.data ? 'ok' : 'info'} action={<Button onClick={() => setAgain(true)}>{text.joinAgain}</Button>}>
                {answer.data ? text.joinWritten(answer.data.file.path) : text.joinWrittenBefore}
              </Note>
            }
            device={device}
            digits={digits}
            busy={confirm.isPending}
            failure={confirm.error?.code === 'digits-differ' ? null : confirm.error}
            onAgree={() => confirm.mutate({ device, digitsAgree: true })}
            // Whoever answered is forgotten; the screen begins again with the pairing file.
            onDiffer={() => confirm.mutateAsync({ device, digitsAgree: false }).then(() => undefined, () => answer.reset())}
          />
        );
      }}
    </AnsweredPage>
  );
}
