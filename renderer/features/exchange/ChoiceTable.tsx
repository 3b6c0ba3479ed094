import { Button } from 'antd';
import { Link } from 'wouter';
import type { GatheringRow } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { exchangeText, reportText as text } from '../../text/exchange';
import { KIND_NAMES } from '../../text/kinds';
import { RecordStateTag } from '../../ui/RecordStateTag';
import { StateTag } from '../../ui/StateTag';
import { usePortion } from '../../ui/usePortion';

export interface ChoiceTableProps {
  readonly rows: readonly GatheringRow[];
  readonly label: string;
  readonly onSubmit?: (record: string) => void;
  readonly busy?: boolean;
}

/** Records as lines; where they can still be submitted, with the button. */
export function ChoiceTable({ rows, label, onSubmit, busy = false }: ChoiceTableProps) {
  const { shown, rest, more } = usePortion(rows);
  return (
    <>
      <table className="plain choice-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className="col-date">
              {text.columns.date}
            </th>
            <th scope="col" className="col-kind">
              {text.columns.kind}
            </th>
            <th scope="col">{text.columns.title}</th>
            <th scope="col" className="col-state">
              {text.columns.state}
            </th>
            {onSubmit && (
              <th scope="col" className="col-action">
                <span className="off-screen">{text.columns.action}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <td className="nowrap">{fullDayText(row.start.slice(0, 10))}</td>
              <td className="nowrap">{KIND_NAMES[row.mainKind]}</td>
              <td>
                <Link href={`/gatherings/${row.id}`}>{row.title === '' ? text.untitled : row.title}</Link>
              </td>
              <td className="nowrap">
                {row.conflicts > 0 ? <StateTag tone="late">{text.undecided}</StateTag> : <RecordStateTag state={row.state} />}
              </td>
              {onSubmit && (
                <td className="cell-action">
                  {row.conflicts > 0 ? (
                    <Link href={`/gatherings/${row.id}`}>{text.undecidedGo}</Link>
                  ) : (
                    <SubmitButton row={row} busy={busy} onSubmit={onSubmit} />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {exchangeText.more(rest)}
        </Button>
      )}
    </>
  );
}

function SubmitButton({
  row,
  busy,
  onSubmit,
}: {
  readonly row: GatheringRow;
  readonly busy: boolean;
  readonly onSubmit: (record: string) => void;
}) {
  const title = row.title === '' ? text.untitled : row.title;
  const again = row.state === 'changed';
  return (
    <Button
      size="small"
      disabled={busy}
      aria-label={again ? text.submitAgainOf(title) : text.submitOf(title)}
      onClick={() => onSubmit(row.id)}
    >
      {again ? text.submitAgain : text.submit}
    </Button>
  );
}
