import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { ImportDone, ImportLook } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { chooseInvitation } from '../../data/chosen-invitation';
import { takeIncoming, useIncoming } from '../../data/incoming';
import { useSession } from '../../data/session';
import { importText as text } from '../../text/importing';
import { ProgressCard } from '../../ui/ProgressCard';
import { ImportChoose } from './ImportChoose';
import { ImportDoneView } from './ImportDoneView';
import { importPlan } from './import-plan';
import { LooksView } from './LooksView';

/** /import: choose or receive files, look at what is in them, take in, see what came of it. */
export default function ImportPage() {
  const { role } = useSession();
  const [, go] = useLocation();
  const incoming = useIncoming();
  const [looks, setLooks] = useState<readonly ImportLook[]>([]);
  const [done, setDone] = useState<readonly ImportDone[] | null>(null);
  const choose = useSend('dialogs.chooseFiles');
  const look = useSend('imports.look');
  const apply = useSend('imports.apply');
  const cancel = useSend('jobs.cancel');
  const { mutate: lookAt } = look;

  useEffect(() => {
    if (incoming.length === 0) return;
    const files = takeIncoming();
    setDone(null);
    lookAt({ files: [...files] }, { onSuccess: (found) => setLooks((before) => withNew(before, found)) });
  }, [incoming, lookAt]);

  const pick = async (): Promise<void> => {
    const files = await choose.mutateAsync({ kind: 'package' });
    if (files.length === 0) return;
    setDone(null);
    lookAt({ files: [...files] }, { onSuccess: (found) => setLooks((before) => withNew(before, found)) });
  };
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

  if (done) return <ImportDoneView done={done} role={role} onMore={() => void pick()} />;
  if (looks.length === 0) return <ImportChoose role={role} reading={look.isPending} failure={look.error ?? choose.error} onChoose={() => void pick()} />;
  return (
    <LooksView
      looks={looks}
      reading={look.isPending}
      busy={apply.isPending}
      failure={apply.error ?? look.error}
      progress={<ProgressCard job="import" title={text.titleImporting} onStop={() => cancel.mutate({ job: 'import' })} />}
      onChoose={() => void pick()}
      onRemove={(gone) => setLooks(looks.filter((each) => each !== gone))}
      onClear={() => setLooks([])}
      onAnswer={answer}
      onApply={take}
    />
  );
}

/** A file looked at once more replaces its older look, since its older token may no longer hold. */
function withNew(before: readonly ImportLook[], found: readonly ImportLook[]): readonly ImportLook[] {
  const again = new Set(found.map((each) => each.file));
  return [...before.filter((each) => !again.has(each.file)), ...found];
}
