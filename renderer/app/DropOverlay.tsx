import { frame } from '../text/frame';

/** Lies over the window while files hang over it. */
export function DropOverlay() {
  return (
    <div className="drop-overlay" role="status">
      <strong>{frame.dropHere}</strong>
      <span>{frame.dropOnly}</span>
    </div>
  );
}
