import { Fragment } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { isOpenNotice, isOpenTask, type Session } from '../../electron/contract';
import { useAnswer } from '../data/api';
import { frame } from '../text/frame';
import { isAt, type NavEntry, navigationOf } from './navigation';

const BADGE_WORDS = { digits: frame.waitingDigits, computers: frame.waitingDigits, staged: frame.waitingDigits, conflicts: frame.waitingChoice, twins: frame.waitingChoice, 'not-written': frame.notWritten, ledgers: frame.overdueItems, received: frame.waitingOrders, closing: frame.waitingClosing, reviews: frame.toReview, returned: frame.toCorrect } as const;

/** More is not counted. */
const MOST_SHOWN = 999;

/** The places of the app; what waits there stands as a number beside its word. */
export function SideNav({ session }: { readonly session: Pick<Session, 'role' | 'joining'> }) {
  const { role } = session;
  const home = useAnswer('home.branch', {}, { enabled: role === 'branch' });
  const below = useAnswer('subordinates.list', {}, { enabled: role === 'superior' });
  const ledgers = useAnswer('ledgers.overview', {});
  const devices = useAnswer('devices.list', {});
  const staged = useAnswer('staged.list', {});
  const received = useAnswer('orders.received', {});
  const given = useAnswer('orders.given', { kind: 'task' }, { enabled: role === 'superior' });
  const conflicts = useAnswer('conflicts.list', {});
  const twins = useAnswer('twins.list', {});
  const reviews = useAnswer('reviews.waiting', {});
  const counts = {
    computers: devices.data?.others.filter(({ state }) => state === 'answered' || state === 'enrolled').length ?? 0,
    staged: staged.data?.length ?? 0,
    conflicts: conflicts.data?.length ?? 0,
    received: (received.data?.tasks.filter(isOpenTask).length ?? 0) + (received.data?.notices.filter(isOpenNotice).length ?? 0),
    closing: given.data?.reduce((sum, { done, closed }) => sum + done - closed, 0) ?? 0,
    reviews: reviews.data?.toReview ?? 0,
    returned: reviews.data?.toCorrect ?? 0,
    twins: twins.data?.waiting ?? 0,
     ledgers: ledgers.data?.overdue ?? 0, 'not-written': home.data?.submittedNotWritten ?? 0, digits: below.data?.filter(({ state }) => state === 'enrolled').length ?? 0 };
  return <NavList groups={navigationOf(session)} counts={counts} />;
}

export function NavList({ groups, counts }: { readonly groups: readonly (readonly NavEntry[])[]; readonly counts: Readonly<Record<NonNullable<NavEntry['badge']>, number>> }) {
  const [path] = useLocation();
  const search = useSearch();
  return (
    <nav className="frame-nav" aria-label={frame.navigation}>
      {groups.map((group, at) => (
        <Fragment key={at}>
          {at > 0 && <hr />}
          {group.filter((entry) => isShown(entry, counts, path, search)).map((entry) => (
            <Link key={entry.href} href={entry.href} aria-current={isAt(entry, path, search) ? 'page' : undefined}>
              <span>{entry.word}</span>
              {entry.badge !== undefined && counts[entry.badge] > 0 && (
                <b>
                  {counts[entry.badge] > MOST_SHOWN ? `${MOST_SHOWN}+` : counts[entry.badge]}
                  <span className="off-screen">{BADGE_WORDS[entry.badge]}</span>
                </b>
              )}
            </Link>
          ))}
        </Fragment>
      ))}
    </nav>
  );
}

const isShown = (entry: NavEntry, counts: Readonly<Record<NonNullable<NavEntry['badge']>, number>>, path: string, search: string): boolean =>
  entry.onlyWaiting !== true || (entry.badge !== undefined && counts[entry.badge] > 0) || isAt(entry, path, search);
