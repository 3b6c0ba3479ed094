import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { TreeLine } from '../../../electron/contract';
import { subordinatesText } from '../../text/subordinates';
import { treeText as text } from '../../text/tree';
import { LinkButton } from '../../ui/LinkButton';
import { StateTag } from '../../ui/StateTag';

export interface TreeRowProps {
  readonly line: TreeLine;
  readonly names: ReadonlyMap<string, string>;
  /** null = nobody is below it. */
  readonly open: boolean | null;
  readonly current: boolean;
  /** What is dragged now may be dropped here. */
  readonly target: boolean;
  readonly onFocus: () => void;
  readonly onToggle: (open: boolean) => void;
  readonly onMove: () => void;
  /** null = another organisation says where it stands. */
  readonly onEnd: (() => void) | null;
  readonly onDrag: (dragging: boolean) => void;
  readonly onDrop: () => void;
}

/** One organisation: its place in the tree, who confirmed it, how much of it is here, and what can be done. */
export function TreeRow({ line, names, open, current, target, onFocus, onToggle, onMove, onEnd, onDrag, onDrop }: TreeRowProps) {
  const [over, setOver] = useState(false);
  const { key, name, depth, known, slot } = line;
  const isRoot = slot === '';
  return (
    <tr
      role="row"
      data-key={key}
      tabIndex={current ? 0 : -1}
      aria-level={depth + 1}
      aria-expanded={open ?? undefined}
      className={[over && target ? 'tree-over' : '', isRoot ? 'tree-root' : ''].join(' ')}
      draggable={!isRoot}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus();
      }}
      onDragStart={() => onDrag(true)}
      onDragEnd={() => onDrag(false)}
      onDragOver={(event) => {
        if (!target) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (target) onDrop();
      }}
    >
      <td role="gridcell">
        <span className="tree-name" style={{ paddingLeft: `${depth * 1.5}rem` }}>
          {open === null ? (
            <span className="tree-leaf" aria-hidden="true" />
          ) : (
            <button type="button" className="tree-toggle" tabIndex={-1} aria-label={open ? text.collapse(name) : text.expand(name)} onClick={() => onToggle(!open)}>
              {open ? '▾' : '▸'}
            </button>
          )}
          <span>
            {isRoot ? <strong>{name}</strong> : name} <span className="muted small">{subordinatesText.types[line.type]}</span>
          </span>
          <Marks line={line} names={names} />
        </span>
      </td>
      <td role="gridcell" className="code-cell">
        {line.code}
      </td>
      <td role="gridcell">
        <StateTag tone={text.knownTones[known.is]}>{text.known(known, 'by' in known ? (names.get(known.by) ?? '') : '')}</StateTag>
      </td>
      <td role="gridcell" className="number">
        {line.records === 0 ? (
          <span className="muted">0</span>
        ) : (
          <Link href={isRoot ? '/gatherings?year=all' : `/gatherings?all&year=all&org=${line.org}`} aria-label={text.recordsLabel(name, line.records)}>
            {text.recordsOf(line.records)}
          </Link>
        )}
      </td>
      <td role="gridcell">{!isRoot && <Actions line={line} onMove={onMove} onEnd={onEnd} />}</td>
    </tr>
  );
}

function Marks({ line, names }: Pick<TreeRowProps, 'line' | 'names'>) {
  const { elsewhere, sameCode, from } = line;
  return (
    <span className="slot-marks">
      {elsewhere.length > 0 && (
        <span title={text.elsewhere(elsewhere.map(({ saidBy }) => names.get(saidBy) ?? '').join('、'))}>
          <StateTag tone="late">{text.twoPaths}</StateTag>
          <span className="off-screen">{text.elsewhere(elsewhere.map(({ saidBy }) => names.get(saidBy) ?? '').join('、'))}</span>
        </span>
      )}
      {line.missing && (
        <span title={subordinatesText.missingHint}>
          <StateTag tone="due">{subordinatesText.missing}</StateTag>
        </span>
      )}
      {sameCode.length > 0 && <StateTag tone="late">{text.sameCode}</StateTag>}
      {from !== '' && <span className="muted small">{text.from(from)}</span>}
    </span>
  );
}

function Actions({ line, onMove, onEnd }: Pick<TreeRowProps, 'line' | 'onMove' | 'onEnd'>) {
  const { slot, state, name } = line;
  return (
    <span className="slot-actions">
      <Button size="small" aria-label={text.moveOf(name)} onClick={onMove}>
        {text.move}
      </Button>
      {onEnd && (
        <Button size="small" aria-label={text.endOf(name)} onClick={onEnd}>
          {text.end}
        </Button>
      )}
      {(state === 'new' || state === 'invited') && (
        <LinkButton href={`/subordinates/${slot}/invite`} small>
          {text.invite}
        </LinkButton>
      )}
      {state === 'enrolled' && (
        <LinkButton href={`/subordinates/${slot}/digits`} small>
          {text.compare}
        </LinkButton>
      )}
      {state === 'confirmed' && (
        <LinkButton href={`/subordinates/${slot}/computers`} small>
          {text.computers}
        </LinkButton>
      )}
    </span>
  );
}
