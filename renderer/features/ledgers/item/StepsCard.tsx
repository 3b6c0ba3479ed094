import { Button } from 'antd';
import type { LedgerRow } from '../../../../electron/contract';
import { dayText } from '../../../text/dates';
import { ledgerItem, ledgers as words } from '../../../text/ledgers';
import { Section } from '../../../ui/Section';
import { stepDone } from '../model/changes';
import { told, type ItemChanges } from '../use-item-changes';

export interface CardProps {
  readonly row: Pick<LedgerRow, 'id' | 'heads' | 'document' | 'state'>;
  readonly changes: ItemChanges;
  /** It may be changed here and now. */
  readonly open: boolean;
}

/** 路线图 with 时间表: each step is one click from done, and back. */
export function StepsCard({ row, today, changes, open }: CardProps & { readonly today: string }) {
  const steps = row.document.measures.filter(({ removed }) => !removed).toSorted((a, b) => a.sort - b.sort);
  return (
    <Section title={ledgerItem.measures} hint={words.stepsDone(row.state.stepsDone, row.state.steps)}>
      {steps.length === 0 && <p className="muted">{words.noSteps}</p>}
      <ol className="lines">
        {steps.map(({ id, title, responsible, dueOn, doneOn }) => {
          const late = doneOn === '' && dueOn !== '' && dueOn < today;
          return (
            <li key={id}>
              <span className={doneOn === '' ? 'item-mark' : 'item-mark item-mark-done'} aria-hidden="true">
                {doneOn === '' ? '○' : '✓'}
              </span>
              <span className="grow">
                {title}
                <span className="muted small">　{responsible}</span>
              </span>
              <span className={late ? 'small nowrap ledger-day-late' : 'small nowrap muted'}>{doneOn !== '' ? words.doneOn(doneOn) : dueOn !== '' ? words.until(dueOn) : ''}</span>
              {open && row.state.state !== 'closed' && (
                <Button
                  size="small"
                  type={doneOn === '' ? 'default' : 'text'}
                  disabled={changes.busy}
                  aria-label={`${doneOn === '' ? words.finishStepWord : words.undoStep}：${title}`}
                  onClick={() => told(changes.save(row, stepDone(row.document, id, doneOn === '' ? today : '')))}
                >
                  {doneOn === '' ? words.finishStepWord : words.undoStep}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {row.document.startedOn !== '' && <p className="muted small">{`${ledgerItem.startedOn}：${dayText(row.document.startedOn)}`}</p>}
    </Section>
  );
}
