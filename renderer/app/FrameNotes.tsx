import { Link } from 'wouter';
import type { Session } from '../../electron/contract';
import { frame } from '../text/frame';
import { Note } from '../ui/Note';

/** From how many days on a missing backup elsewhere is said on every screen. */
const BACKUP_DAYS = 30;

/** What every screen should say for as long as it holds; nothing here ever stops anybody. */
export function FrameNotes({ session }: { readonly session: Session }) {
  const days = session.daysSinceBackup;
  const overdue = days === null ? session.fullMembers + session.probationaryMembers > 0 : days > BACKUP_DAYS;
  if (!session.clockBehind && !overdue) return null;
  return (
    <div className="frame-notes stack">
      {session.clockBehind && (
        <Note tone="late" alert>
          {frame.clockBehind}
        </Note>
      )}
      {overdue && (
        <Note tone="due" action={<Link href="/settings">{frame.backupNow}</Link>}>
          {days === null ? frame.backupNever : frame.backupOverdue(days)}
        </Note>
      )}
    </div>
  );
}
