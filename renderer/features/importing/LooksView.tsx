import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Failure, ImportLook } from '../../../electron/contract';
import { importText as text } from '../../text/importing';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { importPlan, refusedFirst, type ImportPlan } from './import-plan';
import './importing.css';
import { LookCard } from './LookCard';
import { LookLines } from './LookLines';

export interface LooksViewProps {
  readonly looks: readonly ImportLook[];
  /** Files of a folder that are written to others, and are not listed. */
  readonly others: number;
  /** The folder holds more than is taken at once. */
  readonly cut: boolean;
  /** 本支部 or 本组织. */
  readonly unit: string;
  /** More files are being looked at. */
  readonly reading: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Shown while files are looked at, and instead of the buttons while the import runs. */
  readonly progress: ReactNode;
  readonly onChoose: () => void;
  readonly onChooseFolder: () => void;
  readonly onRemove: (look: ImportLook) => void;
  readonly onClear: () => void;
  readonly onAnswer: (invitation: ImportLook) => void;
  readonly onApply: () => void;
}

/** From so many files on each has one line instead of a card. */
const MANY = 9;

/** The preview: every file, nothing written yet. A bad file stops none of the others. */
export function LooksView({ looks, others, cut, unit, reading, busy, failure, progress, onChoose, onChooseFolder, onRemove, onClear, onAnswer, onApply }: LooksViewProps) {
  const plan = importPlan(looks);
  const ready = plan.tokens.length;
  const sorted = refusedFirst(looks);
  const removing = busy || looks.length === 1 ? {} : { onRemove };
  // An invitation has its own button, which a line has no room for.
  const many = looks.length >= MANY && plan.invitations.length === 0;
  return (
    <Page
      title={titleOf(plan, looks.length, busy)}
      hint={plan.fresh > 0 ? text.applyFresh(plan.fresh) : undefined}
      actions={
        !busy && (
          <>
            <Button onClick={onClear}>{text.startOver}</Button>
            <Button disabled={reading} onClick={onChooseFolder}>
              {text.chooseFolder}
            </Button>
            <Button loading={reading} onClick={onChoose}>
              {text.chooseMore}
            </Button>
            {ready > 0 && (
              <Button type="primary" autoFocus onClick={onApply}>
                {text.apply(ready)}
              </Button>
            )}
          </>
        )
      }
    >
      {(busy || reading) && <Section label={busy ? text.titleImporting : text.titleReading}>{progress}</Section>}
      <FailureNote failure={failure} />
      {cut && <Note tone="due">{text.cut(looks.length)}</Note>}
      {(plan.taken > 0 || others > 0 || (plan.refused > 0 && ready > 0)) && (
        <p className="muted">{[plan.refused > 0 && ready > 0 ? text.refusedLeft(plan.refused) : '', plan.taken > 0 ? text.takenLeft(plan.taken) : '', others > 0 ? text.othersLeft(others) : ''].filter((part) => part !== '').join('；')}</p>
      )}
      {many ? (
        <Section label={text.list}>
          <LookLines looks={sorted} {...removing} />
        </Section>
      ) : (
        <ul className="stack" aria-label={text.name}>
          {sorted.map((look) => (
            <li key={look.file}>
              <LookCard look={look} unit={unit} onAnswer={onAnswer} {...removing} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function titleOf(plan: ImportPlan, files: number, busy: boolean): string {
  if (busy) return text.titleImporting;
  if (plan.tokens.length > 0) return text.titleLooks(plan.tokens.length);
  if (plan.invitations.length > 0) return text.titleInvitation;
  return plan.taken > 0 ? text.titleTaken(plan.taken) : text.titleNone(files);
}
