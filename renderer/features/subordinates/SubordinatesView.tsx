import { Button } from 'antd';
import { useState } from 'react';
import type { SubordinateView } from '../../../electron/contract';
import { subordinatesText as text } from '../../text/subordinates';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { DownwardDialog } from './DownwardDialog';
import { SlotForm } from './SlotForm';
import { byCode, confirmedOf, receiptsDue, slotsAnswer, type SlotsAnswer } from './slots';
import './subordinates.css';
import { SubordinateTable } from './SubordinateTable';

/** 下级组织: the slots, and 写下发文件 for those that are ticked. Those that wait for a receipt are ticked at first. */
export function SubordinatesView({ slots }: { readonly slots: readonly SubordinateView[] }) {
  const [chosenByHand, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [editing, setEditing] = useState<SubordinateView | 'new' | null>(null);
  const [writing, setWriting] = useState<'chosen' | 'all' | null>(null);
  const due = receiptsDue(slots);
  const confirmed = confirmedOf(slots);
  const chosen = chosenByHand ?? new Set(due.map((slot) => slot.record));
  const targets = confirmed.filter((slot) => chosen.has(slot.record));
  return (
    <Page
      title={titleOf(slotsAnswer(slots))}
      hint={due.length > 0 ? text.receiptsDue(due.length) : undefined}
      actions={
        slots.length > 0 && (
          <>
            <LinkButton href="/intake/tree">{text.intake}</LinkButton>
            <SaveTableButton request={{ table: 'subordinates' }} />
            <Button onClick={() => setEditing('new')}>{text.add}</Button>
            {confirmed.length > 1 && <Button onClick={() => setWriting('all')}>{text.downwardAll}</Button>}
            {confirmed.length > 0 && (
              <Button type={targets.length > 0 ? 'primary' : 'default'} disabled={targets.length === 0} onClick={() => setWriting('chosen')}>
                {targets.length > 0 ? text.writeDownwardOf(targets.length) : text.writeDownward}
              </Button>
            )}
          </>
        )
      }
    >
      <Section label={text.name}>
        {slots.length === 0 ? (
          <EmptyState
            title={text.emptyTitle}
            action={
              <span className="row wrap">
                <Button type="primary" onClick={() => setEditing('new')}>
                  {text.add}
                </Button>
                <LinkButton href="/intake/tree">{text.intakeFirst}</LinkButton>
              </span>
            }
          >
            {text.emptyBody}
          </EmptyState>
        ) : (
          <SubordinateTable slots={byCode(slots)} chosen={chosen} onChoose={setChosen} onEdit={setEditing} />
        )}
      </Section>
      {editing !== null && <SlotForm slot={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {writing !== null && (
        <DownwardDialog
          slots={writing === 'all' ? confirmed : targets}
          onlyDue={writing === 'all'}
          onClose={() => {
            setWriting(null);
            setChosen(null);
          }}
        />
      )}
    </Page>
  );
}

function titleOf(answer: SlotsAnswer): string {
  switch (answer.is) {
    case 'none':
      return text.titleNone;
    case 'to-compare':
      return text.titleToCompare(answer.slots);
    case 'all-confirmed':
      return text.titleAllConfirmed(answer.slots);
    case 'some':
      return text.titleCount(answer.slots, answer.confirmed);
  }
}
