import { useState } from 'react';
import type { AnswerOf, ArgsOf, IntakeKind, IntakeLook, IntakeSummary } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { PORTION_OF_SCREEN, PreviewView } from './PreviewView';

export interface PreviewStepProps {
  readonly kind: IntakeKind;
  readonly look: IntakeLook;
  readonly summary: IntakeSummary;
  readonly onBack: () => void;
  readonly onDone: (done: AnswerOf<'intake.apply'>) => void;
}

/** The third step, with its lines fetched a portion at a time. */
export function PreviewStep({ kind, look: { token }, summary, onBack, onDone }: PreviewStepProps) {
  const [of, setOf] = useState<ArgsOf<'intake.lines'>['of']>(summary.counts.bad > 0 ? 'bad' : 'all');
  const [from, setFrom] = useState(0);
  const [update, setUpdate] = useState<ReadonlySet<number> | 'all'>(new Set());
  const [guests, setGuests] = useState(false);
  const lines = useAnswer('intake.lines', { token, of, from, most: PORTION_OF_SCREEN }, { keep: true });
  const apply = useSend('intake.apply');
  const saveBad = useSend('intake.saveBad');
  const stop = useSend('jobs.cancel');
  return (
    <PreviewView
      kind={kind}
      summary={summary}
      lines={lines}
      of={of}
      from={from}
      update={update}
      guests={guests}
      busy={apply.isPending}
      failure={apply.error ?? saveBad.error}
      savedBad={saveBad.data ?? null}
      onOf={(next) => {
        setOf(next);
        setFrom(0);
      }}
      onFrom={setFrom}
      onUpdate={setUpdate}
      onGuests={setGuests}
      onSaveBad={() => saveBad.mutate({ token })}
      onStop={() => stop.mutate({ job: 'intake' })}
      onBack={onBack}
      onApply={() => apply.mutate({ token, update: update === 'all' ? 'all' : [...update], guests }, { onSuccess: onDone })}
    />
  );
}
