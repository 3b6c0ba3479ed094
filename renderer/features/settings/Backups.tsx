import { Button } from 'antd';
import { useState } from 'react';
import { useAnswer, useSend } from '../../data/api';
import { settings as words } from '../../text/settings';
import { Answered } from '../../ui/Answered';
import { DriveChooser } from '../../ui/DriveChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { ProgressCard } from '../../ui/ProgressCard';
import { Section } from '../../ui/Section';
import { BackupTable } from './BackupTable';

/** What there is, and one to another medium with two clicks. */
export function Backups({ days }: { readonly days: number | null }) {
  const list = useAnswer('backups.list', {});
  const make = useSend('backups.make');
  const cancel = useSend('jobs.cancel');
  const [choosing, setChoosing] = useState(false);
  const [to, setTo] = useState<string | null>(null);
  const start = (): void => {
    if (to !== null) make.mutate({ to }, { onSuccess: () => setChoosing(false) });
  };
  return (
    <Section
      title={words.backups}
      hint={words.backupsHint(days)}
      actions={
        !choosing && (
          <Button size="small" onClick={() => setChoosing(true)}>
            {words.backupTo}
          </Button>
        )
      }
    >
      <div className="stack">
        <p className="small muted">{words.backupText}</p>
        {choosing && (
          <>
            <DriveChooser value={to} onChange={setTo} />
            {make.isPending ? (
              <ProgressCard job="backup" title={words.backupRunning} onStop={() => cancel.mutate({ job: 'backup' })} />
            ) : (
              <div className="row">
                <Button type="primary" disabled={to === null} onClick={start}>
                  {words.backupStart}
                </Button>
                <Button onClick={() => setChoosing(false)}>{words.backupStop}</Button>
              </div>
            )}
          </>
        )}
        <FailureNote failure={make.error} />
        {make.data && <Note tone="ok">{words.backupDone(make.data.path, make.data.bytes)}</Note>}
        <Answered query={list} empty={(backups) => backups.length === 0 && <p className="muted">{words.noBackups}</p>}>
          {(backups) => <BackupTable backups={backups} />}
        </Answered>
        <p className="small muted">{words.restoreHint}</p>
      </div>
    </Section>
  );
}
