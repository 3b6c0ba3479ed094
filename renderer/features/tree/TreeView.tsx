import { Button } from 'antd';
import { useState } from 'react';
import type { Failure, TreeLine, TreeView as View } from '../../../electron/contract';
import { treeText as text } from '../../text/tree';
import { DateInput } from '../../ui/DateInput';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { EndDialog } from './EndDialog';
import { MoveDialog, type MoveWish } from './MoveDialog';
import { onlyDirect } from './tree-rows';
import { TreeGrid } from './TreeGrid';
import './tree.css';

export interface TreeViewProps {
  readonly view: View;
  readonly today: string;
  readonly onDay: (day: string) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onMove: (wish: MoveWish) => Promise<unknown>;
  readonly onEnd: (wish: { readonly slot: string; readonly until: string; readonly words: string }) => Promise<unknown>;
}

/** 组织树: who stands below whom on a day, down to the last level; a part of it is moved by dragging, or by 移动到…. */
export function TreeView({ view, today, onDay, busy, failure, onMove, onEnd }: TreeViewProps) {
  const { lines, day } = view;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<{ readonly line: TreeLine; readonly to: string | null } | null>(null);
  const [ending, setEnding] = useState<TreeLine | null>(null);
  const suspects = lines.filter(({ elsewhere }) => elsewhere.length > 0).length;
  const doubles = lines.filter(({ sameCode }) => sameCode.length > 0).length;
  const hint = text.hint(suspects, doubles);
  return (
    <Page
      title={lines.length > 1 ? text.title(lines.length - 1, view.levels) : text.titleNone}
      {...(hint === '' ? {} : { hint })}
      actions={
        <>
          <span className="tree-day">
            <DateInput label={text.day} value={day} onChange={(chosen) => onDay(chosen === '' ? today : chosen)} />
          </span>
          <LinkButton href="/subordinates" main={lines.length === 1}>
            {text.manage}
          </LinkButton>
        </>
      }
    >
      <Section label={text.name}>
        {lines.length === 1 ? (
          <EmptyState title={text.emptyTitle}>{text.emptyBody}</EmptyState>
        ) : (
          <div className="stack">
            <div className="row">
              <Button size="small" onClick={() => setClosed(new Set())}>
                {text.expandAll}
              </Button>
              <Button size="small" onClick={() => setClosed(onlyDirect(lines))}>
                {text.collapseAll}
              </Button>
              <span className="muted small">{text.keys}</span>
            </div>
            <TreeGrid lines={lines} closed={closed} onClosed={setClosed} onMove={(line, to) => setMoving({ line, to })} onEnd={setEnding} />
          </div>
        )}
      </Section>
      {moving && (
        <MoveDialog lines={lines} line={moving.line} to={moving.to} day={today} busy={busy} failure={failure} onMove={onMove} onClose={() => setMoving(null)} />
      )}
      {ending && (
        <EndDialog line={ending} day={today} busy={busy} failure={failure} onEnd={(slot, until) => onEnd({ slot, until, words: text.ended(ending.name, until) })} onClose={() => setEnding(null)} />
      )}
    </Page>
  );
}
