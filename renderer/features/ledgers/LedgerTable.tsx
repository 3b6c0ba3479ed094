import { itemWord, ledgers as words, stateWord } from '../../text/ledgers';
import { ItemTable, type Column, type ItemTableProps } from './ItemTable';
import { dueDay } from './model/due-day';
import { nameOf } from './model/chosen';
import { ProgressBar } from './ProgressBar';
import { SourceCell } from './SourceCell';
import { StepMarks } from './StepMarks';

/** A ledger of tasks or problems: where each came from, its steps, who, until when, how far. `named`: items of several ledgers, each says which. */
export function LedgerTable({ named, ...table }: ItemTableProps & { readonly named: boolean }) {
  const { rows, today } = table;
  const { columns } = words;
  const shown: Column[] = [
    { head: columns.source, look: 'small ledger-source', cell: ({ document, links }) => <SourceCell document={document} links={links} /> },
    { head: columns.steps, look: 'small', cell: ({ document }) => <StepMarks document={document} /> },
    { head: columns.responsible, look: 'nowrap', cell: ({ document }) => document.responsible.name },
    {
      head: columns.dueOn,
      look: ({ state }) => {
        const { tone } = stateWord(state);
        return state.state !== 'closed' && (tone === 'late' || tone === 'due') ? `nowrap ledger-day-${tone}` : 'nowrap';
      },
      cell: ({ state }) => (state.dueOn === '' ? <span className="muted">{words.noDue}</span> : dueDay(state.dueOn, today)),
    },
    {
      head: columns.progress,
      cell: ({ state }) => {
        const past = state.state === 'closed';
        return <ProgressBar done={state.stepsDone} steps={state.steps} tone={past ? 'ok' : stateWord(state).tone} whole={past || state.state === 'waiting'} />;
      },
    },
  ];
  return (
    <div className="ledger-scroll">
      <ItemTable
        {...table}
        what={named || rows[0] === undefined ? columns.ledger : itemWord(rows[0].document.ledger)}
        note={({ document }) => (
          <>
            {(named || document.post !== '') && <div className="ledger-note">{named ? nameOf(document) : document.post}</div>}
            {!named && document.detail !== '' && <div className="ledger-note ledger-clip">{document.detail}</div>}
          </>
        )}
        columns={shown}
      />
    </div>
  );
}
