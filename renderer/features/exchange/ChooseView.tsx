import { Button } from 'antd';
import type { Failure } from '../../../electron/contract';
import { reportText as text } from '../../text/exchange';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { Section } from '../../ui/Section';
import { ChoiceTable } from './ChoiceTable';
import { submittable, type ReportChoice } from './report-choice';
import { ReportFrame } from './ReportFrame';

export interface ChooseViewProps {
  readonly choice: ReportChoice;
  readonly onSubmit: (records: readonly string[]) => void;
  readonly onNext: () => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** Step 1 选记录: what is submitted goes; what is not stands beside it with its button. */
export function ChooseView({ choice, onSubmit, onNext, busy, failure }: ChooseViewProps) {
  const ready = submittable(choice);
  const { going, open } = choice;
  const goFirst = going.length > 0 || ready.length === 0;
  return (
    <ReportFrame
      step={0}
      actions={
        <Button type={goFirst ? 'primary' : 'default'} onClick={onNext}>
          {text.next}
        </Button>
      }
    >
      <FailureNote failure={failure} />
      <Section
        title={open.length > 0 ? text.open(open.length) : text.openNone}
        hint={open.length > 0 ? text.openHint : undefined}
        actions={
          ready.length > 1 && (
            <Button type={goFirst ? 'default' : 'primary'} loading={busy} onClick={() => onSubmit(ready)}>
              {text.submitAll(ready.length)}
            </Button>
          )
        }
      >
        {open.length > 0 ? (
          <ChoiceTable rows={open} label={text.open(open.length)} onSubmit={(id) => onSubmit([id])} busy={busy} />
        ) : (
          <p className="muted">{text.openNoneBody}</p>
        )}
      </Section>
      <Section
        title={going.length > 0 ? text.going(going.length) : text.goingNone}
        hint={going.length > 0 ? text.goingHint : undefined}
        actions={choice.delivered > 0 && <span className="muted small">{text.delivered(choice.delivered)}</span>}
      >
        {going.length > 0 ? (
          <ChoiceTable rows={going} label={text.going(going.length)} />
        ) : (
          <EmptyState>{open.length > 0 ? text.goingNoneBody : text.goingNothing}</EmptyState>
        )}
      </Section>
    </ReportFrame>
  );
}
