import type { Failure } from '../../electron/contract';
import { sentenceOf } from '../../electron/contract/failure';

/** What went wrong with the last try, read out at once. */
export function GateFailure({ failure }: { readonly failure: Failure | null }) {
  return failure === null ? null : (
    <p className="gate-failure" role="alert">
      {sentenceOf(failure)}
    </p>
  );
}
