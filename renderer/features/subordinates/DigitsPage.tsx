import { useState } from 'react';
import { useParams } from 'wouter';
import type { SubordinateView } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { subordinatesText as text } from '../../text/subordinates';
import { CompareView } from './CompareView';
import { ComparedView } from './ComparedView';
import { SlotPage } from './SlotPage';

/** /subordinates/:record/digits: compares the digits of an enrolment that has arrived. */
export default function DigitsPage() {
  const { record } = useParams<{ record: string }>();
  return (
    <SlotPage record={record} title={text.compare}>
      {(slot) => <Compare key={slot.record} slot={slot} />}
    </SlotPage>
  );
}

function Compare({ slot }: { readonly slot: SubordinateView }) {
  const confirm = useSend('subordinates.confirm');
  const [spoiled, setSpoiled] = useState(false);
  const [replaced] = useState(slot.replacing !== null);
  const differ = async (): Promise<void> => {
    try {
      await confirm.mutateAsync({ record: slot.record, digitsAgree: false });
    } catch (failure) {
      // The refusal is the expected answer here: it says that nothing was confirmed.
      if (!isDigitsDiffer(failure)) throw failure;
    }
    setSpoiled(true);
  };
  if (spoiled) return <ComparedView slot={slot} outcome="differed" />;
  if (slot.state === 'confirmed' && slot.replacing === null) return <ComparedView slot={slot} outcome={replaced ? 'replaced' : 'agreed'} />;
  const digits = slot.replacing ?? (slot.state === 'enrolled' ? slot.digits : null);
  if (digits === null) return <ComparedView slot={slot} outcome="not-yet" />;
  const failure = confirm.error?.code === 'digits-differ' ? null : confirm.error;
  return (
    <CompareView
      slot={slot}
      digits={digits}
      busy={confirm.isPending}
      failure={failure}
      onAgree={() => confirm.mutate({ record: slot.record, digitsAgree: true })}
      onDiffer={differ}
    />
  );
}

const isDigitsDiffer = (failure: unknown): boolean =>
  typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === 'digits-differ';
