import { useAnswer } from '../../../data/api';
import { gatherings } from '../../../text/gatherings';
import { SealedDayNote } from '../../../ui/SealedDayNote';
import { StateTag } from '../../../ui/StateTag';
import { AskedPanel } from '../form/AskedPanel';
import { Beside } from '../form/Beside';
import { useFormState, type FormStore } from '../form/form-store';
import { SubmitButton } from './SubmitButton';
import { useChecks } from './use-checks';

interface LiveProps {
  readonly store: FormStore;
  readonly record: string | null;
}

/** Each of these listens to the form by itself, so that nothing else is drawn anew while one types. */
export function LiveBeside({ store, record }: LiveProps) {
  const checks = useChecks(store, record);
  const reviewed = useAnswer('reviews.get', { record: record ?? '' }, { enabled: record !== null }).data;
  return (
    <>
      {reviewed !== undefined && <AskedPanel reviewed={reviewed} document={checks.document} />}
      <Beside {...checks} />
    </>
  );
}

export function LiveOrdinal({ store, record }: LiveProps) {
  return <StateTag tone="info">{gatherings.ordinal(useChecks(store, record).ordinal)}</StateTag>;
}

export function LiveSubmit({ store, record, busy, onSubmit }: LiveProps & { readonly busy: boolean; readonly onSubmit: () => void }) {
  return <SubmitButton findings={useChecks(store, record).findings} busy={busy} onSubmit={onSubmit} />;
}

export function LiveSealed({ store, before }: { readonly store: FormStore; readonly before: string }) {
  return <SealedDayNote on={useFormState(store).document.start} before={before} />;
}
