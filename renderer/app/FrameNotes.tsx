import { Link, useLocation } from 'wouter';
import type { Session } from '../../electron/contract';
import { fullDayText, localOf } from '../text/dates';
import { devicesText } from '../text/devices';
import { frame } from '../text/frame';
import { Note } from '../ui/Note';
import { homeOf } from './navigation';
import { WaitingNotes } from './WaitingNotes';

/** From how many days on a missing backup elsewhere is said. */
const BACKUP_DAYS = 30;

/** A wrong clock is said on every screen, a missing backup only where one arrives. Nothing here ever stops anybody. */
export function FrameNotes({ session }: { readonly session: Session }) {
  const [path] = useLocation();
  const days = session.daysSinceBackup;
  const overdue = path === homeOf(session) && isOverdue(days, session);
  const atHome = path === homeOf(session);
  if (!session.clockBehind && !overdue && session.revokedAt === null && !session.returning && !atHome) return null;
  return (
    <div className="frame-notes stack">
      {session.clockBehind && (
        <Note tone="late" alert>
          {frame.clockBehind}
        </Note>
      )}
      {session.revokedAt !== null && (
        <Note tone="late" alert action={<Link href="/devices">{devicesText.revokedWhat}</Link>}>
          {devicesText.revokedBanner(fullDayText(localOf(session.revokedAt).slice(0, 10)))}
        </Note>
      )}
      {session.returning && path !== '/superior' && (
        <Note tone="due" action={<Link href="/superior">{devicesText.returningStep}</Link>}>
          {devicesText.returningNote}
        </Note>
      )}
      {atHome && !session.joining && <WaitingNotes role={session.role} />}
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
