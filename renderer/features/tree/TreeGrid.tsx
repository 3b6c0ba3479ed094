import { useRef, useState } from 'react';
import type { TreeLine } from '../../../electron/contract';
import { treeText as text } from '../../text/tree';
import { parentsOf, shownLines, stepOf, targetsOf } from './tree-rows';
import { TreeRow } from './TreeRow';

export interface TreeGridProps {
  readonly lines: readonly TreeLine[];
  readonly closed: ReadonlySet<string>;
  readonly onClosed: (closed: ReadonlySet<string>) => void;
  /** `to`: where it was dropped; null = 移动到… was asked for. */
  readonly onMove: (line: TreeLine, to: string | null) => void;
  readonly onEnd: (line: TreeLine) => void;
}

/** The tree as a grid of rows: one of them can be reached by Tab, the others by the arrow keys. */
export function TreeGrid({ lines, closed, onClosed, onMove, onEnd }: TreeGridProps) {
  const [current, setCurrent] = useState(lines[0]?.key ?? '');
  const [dragged, setDragged] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = shownLines(lines, closed);
  const parents = parentsOf(lines);
  const names = new Map(lines.map(({ key, name }) => [key, name]));
  const targets = new Set(dragged === null ? [] : targetsOf(lines, dragged).map(({ key }) => key));
  const at = shown.some(({ key }) => key === current) ? current : (shown[0]?.key ?? '');
  const toggle = (key: string, open: boolean): void => {
    const next = new Set(closed);
    if (open) next.delete(key);
    else next.add(key);
    onClosed(next);
  };
  const focus = (key: string): void => {
    setCurrent(key);
    body.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  };
  const lineOf = (key: string): TreeLine | undefined => lines.find((line) => line.key === key);
  const onKey = (event: React.KeyboardEvent): void => {
    // Keys in a button or link of the row belong to that.
    if (!(event.target instanceof HTMLElement) || event.target.dataset['key'] === undefined) return;
    const step = stepOf(event.key, at, shown, parents, closed);
    if (!step) return;
    event.preventDefault();
    if ('focus' in step) focus(step.focus);
    else if ('move' in step) start(step.move, null);
    else if ('open' in step) toggle(step.open, true);
    else toggle(step.close, false);
  };
  const start = (key: string, to: string | null): void => {
    const line = lineOf(key);
    if (line) onMove(line, to);
  };
  return (
    <table className="plain tree" role="treegrid" aria-label={text.name} onKeyDown={onKey}>
      <thead>
        <tr>
          <th scope="col">{text.columns.name}</th>
          <th scope="col">{text.columns.code}</th>
          <th scope="col">{text.columns.known}</th>
          <th scope="col" className="number">
            {text.columns.records}
          </th>
          <th scope="col">{text.columns.action}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {shown.map((line) => (
          <TreeRow
            key={line.key}
            line={line}
            names={names}
            open={parents.has(line.key) ? !closed.has(line.key) : null}
            current={line.key === at}
            target={targets.has(line.key)}
            onFocus={() => setCurrent(line.key)}
            onToggle={(open) => toggle(line.key, open)}
            onMove={() => start(line.key, null)}
            onEnd={line.saidBy === lines[0]?.key ? () => onEnd(line) : null}
            onDrag={(dragging) => setDragged(dragging ? line.key : null)}
            onDrop={() => {
              if (dragged !== null) start(dragged, line.key);
              setDragged(null);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}
