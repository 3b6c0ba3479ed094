import { Checkbox } from 'antd';
import type { AddresseeLine, OrderKind } from '../../../electron/contract';
import { dayText, localOf } from '../../text/dates';
import { orders as words, standWord } from '../../text/orders';
import { StateTag } from '../../ui/StateTag';

export interface AddresseeTableProps {
  readonly kind: OrderKind;
  readonly addressees: readonly AddresseeLine[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** One line an addressee, by code; no ranking. */
export function AddresseeTable({ kind, addressees, chosen, onChoose }: AddresseeTableProps) {
  const open = addressees.filter(({ stand }) => stand !== 'withdrawn');
  const ticked = open.filter(({ org }) => chosen.has(org)).length;
  const toggle = (org: string): void => {
    const next = new Set(chosen);
    if (!next.delete(org)) next.add(org);
    onChoose(next);
  };
  const { boardColumns } = words;
  return (
    <table className="plain orders-board">
      <thead>
        <tr>
          <td className="no-print">
            {open.length > 0 && <Checkbox aria-label={words.all} checked={ticked === open.length} indeterminate={ticked > 0 && ticked < open.length} onChange={(event) => onChoose(new Set(event.target.checked ? open.map(({ org }) => org) : []))} />}
          </td>
          <th scope="col">{boardColumns.name}</th>
          <th scope="col">{boardColumns.state}</th>
          <th scope="col">{kind === 'task' ? boardColumns.doneOn : boardColumns.conveyedOn}</th>
          {kind === 'task' && <th scope="col">{boardColumns.note}</th>}
          <th scope="col" className="number">{boardColumns.levels}</th>
          <th scope="col">{boardColumns.answered}</th>
        </tr>
      </thead>
      <tbody>
        {addressees.map((line) => {
          const { word, tone } = standWord(kind, line);
          return (
            <tr key={line.org}>
              <td className="no-print">{line.stand !== 'withdrawn' && <Checkbox aria-label={words.chooseOne(line.name)} checked={chosen.has(line.org)} onChange={() => toggle(line.org)} />}</td>
              <td>
                {line.name} <span className="muted small nowrap">{line.code}</span>
              </td>
              <td>
                <StateTag tone={tone}>{word}</StateTag>
                {line.reason !== '' && <span className="muted small orders-under">{line.reason}</span>}
              </td>
              <td className="nowrap">{dayText(line.doneOn)}</td>
              {kind === 'task' && <td>{line.note}</td>}
              <td className="number nowrap" title={words.levels(line.counts)}>{words.levelsShort(line.counts)}</td>
              <td className="nowrap muted small">{line.statedAt === '' ? '' : dayText(localOf(line.statedAt).slice(0, 10))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
