import type { Session } from '../../electron/contract';
import { lockWindow } from '../data/lock';
import { common } from '../text/common';
import { frame } from '../text/frame';
import { SearchBox } from './SearchBox';

/** Mark, organisation with its numbers, search, operator. */
export function FrameHeader({ session }: { readonly session: Session }) {
  return (
    <header className="frame-header">
      <span className="frame-mark">
        <i aria-hidden="true">{common.mark}</i>
        {common.appName}
      </span>
      <span className="frame-org" title={session.name}>
        {session.name}
      </span>
      {session.role === 'branch' && (
        <span className="muted small frame-counts">
          {frame.full} {session.fullMembers}　{frame.probationary} {session.probationaryMembers}
        </span>
      )}
      <SearchBox />
      <span className="muted small frame-operator">{session.operator}</span>
      <button type="button" className="frame-lock" onClick={() => void lockWindow()}>
        {frame.lock}
      </button>
    </header>
  );
}
