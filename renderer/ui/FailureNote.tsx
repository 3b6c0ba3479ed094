import type { ReactNode } from 'react';
import type { Failure } from '../../electron/contract';
import { sentenceOf } from '../../electron/contract/failure';
import { Note } from './Note';

/** The sentence of an action that failed, beside the button that failed. Nothing when there is none. */
export function FailureNote({ failure, action }: { readonly failure: Failure | null | undefined; readonly action?: ReactNode }) {
  if (!failure) return null;
  return (
    <Note tone="late" alert action={action}>
      {sentenceOf(failure)}
    </Note>
  );
}
