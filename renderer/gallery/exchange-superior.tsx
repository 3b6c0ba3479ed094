import { useState } from 'react';
import { AnswerView } from '../features/superior/AnswerView';
import { ChooseInvitation } from '../features/superior/ChooseInvitation';
import { ConfirmedView } from '../features/superior/ConfirmedView';
import { DigitsView } from '../features/superior/DigitsView';
import { SpoiledView } from '../features/superior/SpoiledView';
import { AnsweredPage } from '../ui/AnsweredPage';
import { failed, nothing, waiting, type GalleryEntry } from './entry';
import { INVITATION, look, SUPERIOR, WRITTEN } from './exchange-samples';

function Answering({ start, same = false }: { readonly start: string; readonly same?: boolean }) {
  const [code, setCode] = useState(start);
  const invitation = same ? { ...INVITATION, slotName: INVITATION.ownName } : INVITATION;
  return (
    <AnswerView
      invitation={invitation}
      code={code}
      onCode={setCode}
      to="E:\"
      onTo={nothing}
      busy={false}
      failure={null}
      onOther={nothing}
      onWrite={nothing}
    />
  );
}
const answered = { ...SUPERIOR, state: 'answered', confirmedAt: null, certified: false } as const;
const settled = (): Promise<void> => Promise.resolve();

export const entries: readonly GalleryEntry[] = [
  {
    name: 'choose',
    at: '/superior',
    show: () => <ChooseInvitation look={null} reading={false} failure={null} onChoose={nothing} onImport={nothing} />,
  },
  {
    name: 'choose-wrong',
    at: '/superior',
    show: () => <ChooseInvitation look={look({ kind: 'downward' })} reading={false} failure={null} onChoose={nothing} onImport={nothing} />,
  },
  {
    name: 'choose-refused',
    at: '/superior',
    show: () => (
      <ChooseInvitation
        look={look({ ok: false, kind: null, error: { code: 'invitation-expired', facts: { date: '11 月 1 日' } } })}
        reading={false}
        failure={null}
        onChoose={nothing}
        onImport={nothing}
      />
    ),
  },
  { name: 'answer', at: '/superior', show: () => <Answering start="7K2M9-XQ" /> },
  { name: 'answer-same', at: '/superior', show: () => <Answering start="" same /> },
  {
    name: 'digits',
    at: '/superior',
    show: () => <DigitsView superior={answered} file={WRITTEN} busy={false} failure={null} onAgree={nothing} onDiffer={settled} />,
  },
  { name: 'spoiled', at: '/superior', show: () => <SpoiledView name={SUPERIOR.name} /> },
  { name: 'confirmed', at: '/superior', show: () => <ConfirmedView superior={{ ...SUPERIOR, certified: false }} /> },
  {
    name: 'loading',
    at: '/superior',
    show: () => (
      <AnsweredPage title="加入上级组织" query={waiting()}>
        {() => null}
      </AnsweredPage>
    ),
  },
  {
    name: 'failed',
    at: '/superior',
    show: () => (
      <AnsweredPage title="加入上级组织" query={failed('not-open')}>
        {() => null}
      </AnsweredPage>
    ),
  },
];
