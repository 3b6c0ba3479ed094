import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Digits, ImportLook, WrittenFile } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { takeInvitation } from '../../data/chosen-invitation';
import { addIncoming } from '../../data/incoming';
import { ChooseInvitation } from './ChooseInvitation';
import { AnswerView } from './AnswerView';
import { plainPaperCode } from '../../ui/paper-code';

/** Steps 1 to 3: which invitation, who invites, the code from the paper, where the 入网 file goes. */
export function AnswerStep({
  onWritten,
}: {
  readonly onWritten: (written: { readonly file: WrittenFile; readonly digits: Digits }) => void;
}) {
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const [to, setTo] = useState<string | null>(null);
  const choose = useSend('dialogs.chooseFiles');
  const look = useSend('imports.look');
  const answer = useSend('superior.answer');
  const started = useRef(false);
  useEffect(() => {
    // An effect may run twice; the file can be taken only once.
    if (started.current) return;
    started.current = true;
    const file = takeInvitation();
    if (file !== null) look.mutate({ files: [file] });
  });
  const pick = async (): Promise<void> => {
    const files = await choose.mutateAsync({ kind: 'package' });
    const file = files[0];
    if (file === undefined) return;
    answer.reset();
    setCode('');
    look.mutate({ files: [file] });
  };
  const first = look.data?.[0];
  const invitation = first?.invitation;
  if (!first?.ok || !invitation) {
    return (
      <ChooseInvitation
        look={first ?? null}
        reading={look.isPending}
        failure={look.error ?? choose.error}
        onChoose={() => void pick()}
        onImport={(other: ImportLook) => {
          addIncoming([other.file]);
          go('/import');
        }}
      />
    );
  }
  const write = (): void => {
    if (to !== null) answer.mutate({ invitation: first.file, paperCode: plainPaperCode(code), to }, { onSuccess: onWritten });
  };
  return (
    <AnswerView
      invitation={invitation}
      code={code}
      onCode={setCode}
      to={to}
      onTo={setTo}
      busy={answer.isPending}
      failure={answer.error}
      onOther={() => void pick()}
      onWrite={write}
    />
  );
}
