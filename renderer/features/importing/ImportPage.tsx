import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { ImportDone, ImportLook } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { chooseInvitation } from '../../data/chosen-invitation';
import { takeIncoming, useIncoming } from '../../data/incoming';
import { useSession } from '../../data/session';
import { importText as text } from '../../text/importing';
import { unitOf } from '../../text/devices';
import { ProgressCard } from '../../ui/ProgressCard';
import { ImportChoose } from './ImportChoose';
import { ImportDoneView } from './ImportDoneView';
import { importPlan } from './import-plan';
import { LooksView } from './LooksView';

/** /import: choose or receive files, look at what is in them, take in, see what came of it. */
export default function ImportPage() {
  const { role, type } = useSession();
  const [, go] = useLocation();
  const incoming = useIncoming();
  const [looks, setLooks] = useState<readonly ImportLook[]>([]);
  const [done, setDone] = useState<readonly ImportDone[] | null>(null);
  const waiting = useAnswer('staged.list', {}).data ?? [];
  const choose = useSend('dialogs.chooseFiles');
  const look = useSend('imports.look');
  const apply = useSend('imports.apply');
  const cancel = useSend('jobs.cancel');
  const { mutate: lookAt } = look;

  // Every look replaces the one before it and its tokens, so the whole list is looked at again when files join it.
  const add = (more: readonly string[]): void => {
    if (more.length === 0) return;
    const listed = look.isPending ? look.variables.files : looks.map((each) => each.file);
    setDone(null);
    lookAt({ files: [...new Set([...listed, ...more])] }, { onSuccess: setLooks });
  };
  const takeWaiting = useEffectEvent(() => add(takeIncoming()));
  useEffect(() => {
    if (incoming.length > 0) takeWaiting();
  }, [incoming]);
  const pick = async (): Promise<void> => add(await choose.mutateAsync({ kind: 'package' }));
  const take = (): void => {
    apply.mutate(
      { tokens: [...importPlan(looks).tokens] },
      {
        onSuccess: (result) => {
          setDone(result);
          setLooks([]);
        },
      },
    );
  };
  const answer = (invitation: ImportLook): void => {
    chooseInvitation(invitation.file);
    go('/superior');
  };

  const progress = <ProgressCard job="import" title={look.isPending ? text.titleReading : text.titleImporting} onStop={() => cancel.mutate({ job: 'import' })} />;
  if (done) return <ImportDoneView done={done} role={role} onMore={() => void pick()} />;
  if (looks.length === 0)
    return <ImportChoose role={role} waiting={waiting.length} reading={look.isPending} progress={progress} failure={look.error ?? choose.error} onChoose={() => void pick()} />;
  return (
    <LooksView
      looks={looks}
      unit={unitOf(type)}
      reading={look.isPending}
      busy={apply.isPending}
      failure={apply.error ?? look.error}
      progress={progress}
      onChoose={() => void pick()}
      onRemove={(gone) => setLooks(looks.filter((each) => each !== gone))}
      onClear={() => setLooks([])}
      onAnswer={answer}
      onApply={take}
    />
  );
}
