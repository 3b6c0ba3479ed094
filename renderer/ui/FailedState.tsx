import { Button } from 'antd';
import type { Failure } from '../../electron/contract';
import { sentenceOf } from '../../electron/contract/failure';
import { common } from '../text/common';

/** A screen or card that could not be read: what happened, what is safe, what to do next. */
export function FailedState({ failure, onRetry }: { readonly failure: Failure; readonly onRetry?: () => void }) {
  return (
    <div className="state-block" role="alert">
      <strong>{common.failedTitle}</strong>
      <p>{sentenceOf(failure)}</p>
      {onRetry && <Button onClick={onRetry}>{common.retry}</Button>}
    </div>
  );
}
