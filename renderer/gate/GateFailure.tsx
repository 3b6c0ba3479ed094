import type { Failure } from '../../electron/contract';
import { sentenceOf } from '../../electron/contract/failure';

/** What went wrong with the last try, read out at once. `instead` says it better where the screen knows more. */
export function GateFailure({ failure, instead }: { readonly failure: Failure | null; readonly instead?: string | undefined }) {
  return failure === null ? null : (
    <p className="gate-failure" role="alert">
      {instead ?? sentenceOf(failure)}
    </p>
  );
}
