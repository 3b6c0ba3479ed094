import { Link, useLocation } from 'wouter';
import type { Session } from '../../electron/contract';
import { frame } from '../text/frame';
import { Note } from '../ui/Note';
import { homeOf } from './navigation';

/** From how many days on a missing backup elsewhere is said. */
const BACKUP_DAYS = 30;

/** A wrong clock is said on every screen, a missing backup only where one arrives. Nothing here ever stops anybody. */
export function FrameNotes({ session }: { readonly session: Session }) {
  const [path] = useLocation();
  const days = session.daysSinceBackup;
  const overdue = path === homeOf(session.role) && isOverdue(days, session);
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

/** Never backed up counts only once there is somebody in the roster to lose. */
function isOverdue(days: number | null, session: Session): boolean {
  return days === null ? session.fullMembers + session.probationaryMembers > 0 : days > BACKUP_DAYS;
}
