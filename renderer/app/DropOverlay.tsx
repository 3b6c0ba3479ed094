import { takerAt } from '../data/file-takers';
import { frame } from '../text/frame';

/** Lies over the window while files hang over it. */
export function DropOverlay() {
  const attaches = takerAt(null) !== undefined;
  return (
    <div className="drop-overlay" role="status">
      <strong>{attaches ? frame.attachHere : frame.dropHere}</strong>
      <span>{attaches ? frame.attachOnly : frame.dropOnly}</span>
    </div>
  );
}
