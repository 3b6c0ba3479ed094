import { takerAt } from '../data/file-takers';
import { frame } from '../text/frame';

/** Lies over the window while files hang over it. */
export function DropOverlay() {
  const taker = takerAt(null);
  const [title, only] = taker === undefined ? [frame.dropHere, frame.dropOnly] : taker.table === true ? [frame.tableHere, frame.tableOnly] : [frame.attachHere, frame.attachOnly];
  return (
    <div className="drop-overlay" role="status">
      <strong>{title}</strong>
      <span>{only}</span>
    </div>
  );
}
