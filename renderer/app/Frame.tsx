import { Suspense, useRef } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useSession } from '../data/session';
import { frame } from '../text/frame';
import { LoadingState } from '../ui/LoadingState';
import { DropOverlay } from './DropOverlay';
import './frame.css';
import { FrameHeader } from './FrameHeader';
import { FrameNotes } from './FrameNotes';
import { homeOf, isOpenTo } from './navigation';
import { NotFound } from './NotFound';
import { PracticeBand } from './PracticeBand';
import { ROUTES } from './routes';
import { ScreenGuard } from './ScreenGuard';
import { SideNav } from './SideNav';
import { StickNotes } from './StickNotes';
import { useIncomingFiles } from './useIncomingFiles';

/** Header, navigation and the screen of the current place. */
export function Frame() {
  const session = useSession();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const dragging = useIncomingFiles();
  return (
    <div className={session.practice ? 'frame frame-practice' : 'frame'}>
      <button type="button" className="frame-skip" onClick={() => main.current?.focus()}>
        {frame.skip}
      </button>
      {session.practice && <PracticeBand />}
      <FrameHeader session={session} />
      <SideNav session={session} />
      <main ref={main} className="frame-main" tabIndex={-1}>
        {!session.joining && <StickNotes hidden={path === '/import'} />}
        <FrameNotes session={session} />
        <Suspense fallback={<LoadingState lines={8} />}>
          <ScreenGuard key={path}>
            <Switch>
              {!isOpenTo(session, path) && (
                <Route>
                  <Redirect to={homeOf(session)} replace />
                </Route>
              )}
              {ROUTES.map(({ path: at, component }) => (
                <Route key={at} path={at} component={component} />
              ))}
              <Route path="/">
                <Redirect to={homeOf(session)} replace />
              </Route>
              <Route>
                <NotFound home={homeOf(session)} />
              </Route>
            </Switch>
          </ScreenGuard>
        </Suspense>
      </main>
      {dragging && <DropOverlay />}
    </div>
  );
}
