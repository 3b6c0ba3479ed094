import { useEffect, useState } from 'react';
import type { Session } from '../../electron/contract';
import { listen } from '../data/bridge';
import { Restore, type RestoreProps } from './Restore';
import { useAsk } from './useAsk';

/** Chooses the backup file, follows the restoring and opens what came of it. */
export function RestoreStep({ onBack, onNoBackup, onOpen }: { readonly onBack: () => void; readonly onNoBackup: () => void; readonly onOpen: (session: Session) => void }) {
  const [file, setFile] = useState<string | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const { busy, failure, send } = useAsk();
  useEffect(
    () =>
      listen('progress', ({ job, done, total }) => {
        if (job === 'restore') setPercent(total > 0 ? Math.floor((done / total) * 100) : null);
      }),
    [],
  );
  const choose = async (): Promise<void> => {
    const files = await send('dialogs.chooseFiles', { kind: 'backup' });
    if (files?.[0] !== undefined) setFile(files[0]);
  };
  const restore: RestoreProps['onRestore'] = (secret) => {
    if (file !== null) void send('firstRun.restore', { file, ...secret }).then((session) => session !== null && onOpen(session));
  };
  return <Restore file={file} busy={busy} percent={percent} failure={failure} onChooseFile={() => void choose()} onRestore={restore} onBack={onBack} onNoBackup={onNoBackup} />;
}
