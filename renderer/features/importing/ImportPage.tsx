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
import { importPlan, withoutOthers } from './import-plan';
import { LooksView } from './LooksView';

interface Listed {
  readonly looks: readonly ImportLook[];
  /** Files of a folder that are written to others. */
  readonly others: number;
  /** A folder held nothing, or more than is taken at once. */
  readonly found: 'nothing' | 'cut' | null;
}

const NOTHING: Listed = { looks: [], others: 0, found: null };

/** /import: choose or receive files and folders, look at what is in them, take in, see what came of it. */
export default function ImportPage() {
  const { role, type } = useSession();
  const [, go] = useLocation();
  const incoming = useIncoming();
  const [listed, setListed] = useState(NOTHING);
  const [done, setDone] = useState<{ readonly looks: readonly ImportLook[]; readonly done: readonly ImportDone[] } | null>(null);
  const waiting = useAnswer('staged.list', {}).data ?? [];
  const choose = useSend('dialogs.chooseFiles');
  const chooseFolder = useSend('dialogs.chooseFolder');
  const find = useSend('imports.find');
  const look = useSend('imports.look');
  const apply = useSend('imports.apply');
  const cancel = useSend('jobs.cancel');
  const { looks } = listed;

  // Every look replaces the one before it and its tokens, so the whole list is looked at again when files join it.
  const add = (more: readonly string[]): void => {
    if (more.length === 0) return;
    const before = look.isPending ? look.variables.files : looks.map((each) => each.file);
    setDone(null);
    find.mutate({ paths: [...more] }, {
      onSuccess: ({ files, cut }) => {
        const fromFolder = new Set(files.filter((file) => !more.includes(file)));
        const asked = [...new Set([...before, ...files])];
        if (asked.length === 0) setListed({ ...NOTHING, found: 'nothing' });
        else look.mutate({ files: asked }, { onSuccess: (found) => setListed({ ...withoutOthers(found, fromFolder), found: cut ? 'cut' : null }) });
      },
    });
  };
  const takeWaiting = useEffectEvent(() => add(takeIncoming()));
  useEffect(() => {
    if (incoming.length > 0) takeWaiting();
  }, [incoming]);
  const pick = async (): Promise<void> => add(await choose.mutateAsync({ kind: 'package' }));
  const pickFolder = async (): Promise<void> => {
    const folder = await chooseFolder.mutateAsync({});
    if (folder !== null) add([folder]);
  };
  const take = (): void => {
    apply.mutate({ tokens: [...importPlan(looks).tokens] }, {
      onSuccess: (result) => {
        setDone({ looks, done: result });
        setListed(NOTHING);
      },
    });
  };
  const answer = (invitation: ImportLook): void => {
    chooseInvitation(invitation.file);
    go('/superior');
  };

  const reading = find.isPending || look.isPending;
  const progress = <ProgressCard job="import" title={reading ? text.titleReading : text.titleImporting} onStop={() => cancel.mutate({ job: 'import' })} />;
  const choosing = { onChoose: () => void pick(), onChooseFolder: () => void pickFolder() };
  if (done) return <ImportDoneView {...done} role={role} onMore={choosing.onChoose} />;
  if (looks.length === 0)
    return <ImportChoose role={role} waiting={waiting.length} reading={reading} progress={progress} others={listed.others} empty={listed.found === 'nothing'} failure={look.error ?? find.error ?? choose.error ?? chooseFolder.error} {...choosing} />;
  return (
    <LooksView
      looks={looks}
      others={listed.others}
      cut={listed.found === 'cut'}
      unit={unitOf(type)}
      reading={reading}
      busy={apply.isPending}
      failure={apply.error ?? look.error}
      progress={progress}
      {...choosing}
      onRemove={(gone) => setListed({ ...listed, looks: looks.filter((each) => each !== gone) })}
      onClear={() => setListed(NOTHING)}
      onAnswer={answer}
      onApply={take}
    />
  );
}
