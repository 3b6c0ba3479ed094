import { Button } from 'antd';
import { useState } from 'react';
import type { LedgerRow } from '../../../electron/contract';
import { ledgers as words } from '../../text/ledgers';
import { CloseDialog } from './CloseDialog';
import { completed, stepDone } from './model/changes';
import { ReviewDialog } from './ReviewDialog';
import { told, type ItemChanges } from './use-item-changes';

export interface NextActionProps {
  /** An item as a line of a table or as its own screen has it. */
  readonly row: Pick<LedgerRow, 'id' | 'heads' | 'document' | 'state'>;
  readonly today: string;
  readonly changes: ItemChanges;
  /** Who is at the keyboard: the likely name for 销号. */
  readonly operator: string;
  readonly main?: boolean;
}

/** The one thing that comes next for an item: the next step, 销号, or 回头看. */
export function NextAction({ row, today, changes, operator, main = false }: NextActionProps) {
  const [asking, setAsking] = useState<'close' | 'review' | null>(null);
  const { document, state } = row;
  const look = { size: main ? 'middle' : 'small', type: main ? 'primary' : 'default', disabled: changes.busy } as const;
  const { nextStep } = state;
  const done = (): void => setAsking(null);
  if (state.state === 'closed') {
    return (
      <>
        {(state.reviewDue || main) && (
          <Button {...look} type={main && !state.reviewDue ? 'default' : look.type} onClick={() => setAsking('review')}>
            {words.review}
          </Button>
        )}
        {asking === 'review' && <ReviewDialog row={row} today={today} changes={changes} onDone={done} />}
      </>
    );
  }
  return (
    <>
      {state.state !== 'waiting' && nextStep !== null ? (
        <Button {...look} aria-label={words.finishStepName(nextStep.title)} title={nextStep.title} onClick={() => told(changes.save(row, stepDone(document, nextStep.id, today)))}>
          {words.finishStep}
        </Button>
      ) : state.state === 'waiting' ? (
        <Button {...look} onClick={() => setAsking('close')}>
          {words.close}
        </Button>
      ) : (
        <Button {...look} onClick={() => told(changes.save(row, completed(document, today)))}>
          {words.complete}
        </Button>
      )}
      {asking === 'close' && <CloseDialog row={row} today={today} operator={operator} changes={changes} onDone={done} />}
    </>
  );
}
