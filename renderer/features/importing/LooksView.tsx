import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Failure, ImportLook } from '../../../electron/contract';
import { importText as text } from '../../text/importing';
import { FailureNote } from '../../ui/FailureNote';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { usePortion } from '../../ui/usePortion';
import { importPlan, refusedFirst, type ImportPlan } from './import-plan';
import './importing.css';
import { LookCard } from './LookCard';

export interface LooksViewProps {
  readonly looks: readonly ImportLook[];
  /** 本支部 or 本组织. */
  readonly unit: string;
  /** More files are being looked at. */
  readonly reading: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Shown while files are looked at, and instead of the buttons while the import runs. */
  readonly progress: ReactNode;
  readonly onChoose: () => void;
  readonly onRemove: (look: ImportLook) => void;
  readonly onClear: () => void;
  readonly onAnswer: (invitation: ImportLook) => void;
  readonly onApply: () => void;
}

/** The preview: one card a file, nothing written yet. A bad file stops none of the others. */
export function LooksView({ looks, unit, reading, busy, failure, progress, onChoose, onRemove, onClear, onAnswer, onApply }: LooksViewProps) {
  const plan = importPlan(looks);
  const ready = plan.tokens.length;
  const { shown, rest, more } = usePortion(refusedFirst(looks));
  return (
    <Page
      title={titleOf(plan, looks.length, busy)}
      hint={ready > 0 ? (plan.fresh > 0 ? text.applyFresh(plan.fresh) : undefined) : undefined}
      actions={
        !busy && (
          <>
            <Button onClick={onClear}>{text.startOver}</Button>
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
      {plan.refused > 0 && ready > 0 && <p className="muted">{text.refusedLeft(plan.refused)}</p>}
      <ul className="stack" aria-label={text.name}>
        {shown.map((look) => (
          <li key={look.file}>
            <LookCard look={look} unit={unit} onAnswer={onAnswer} {...(busy || looks.length === 1 ? {} : { onRemove })} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {text.restOf(rest)}
        </Button>
      )}
    </Page>
  );
}

function titleOf(plan: ImportPlan, files: number, busy: boolean): string {
  if (busy) return text.titleImporting;
  if (plan.tokens.length > 0) return text.titleLooks(plan.tokens.length);
  if (plan.invitations.length > 0) return text.titleInvitation;
  return text.titleNone(files);
}
