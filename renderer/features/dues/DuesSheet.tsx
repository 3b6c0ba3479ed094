import { Button } from 'antd';
import { useRef } from 'react';
import type { DuesDocument, DuesMember } from '../../../electron/contract';
import { dues as words } from '../../text/dues';
import { DuesBox } from './DuesBox';
import { cellChange, cellText, type CellMode } from './model/cell';
import { lineOf, monthlyDueOf, MONTHS, ofMember, ofMonth, sumOf, withLine, withMonthlyDue, withPaidAsDue, type DuesLine } from './model/lines';
import { fenOf, yuanPrinted } from './model/money';

export interface DuesSheetProps {
  readonly document: DuesDocument;
  readonly payers: readonly DuesMember[];
  readonly mode: CellMode;
  readonly payDay: string;
  readonly onApply: (change: (lines: readonly DuesLine[]) => readonly DuesLine[]) => void;
}

/** Members down, months across. Column 0 is 月应交, 1 to 12 are the months; all of it is moved in by keys. */
export function DuesSheet({ document: { lines, year }, payers, mode, payDay, onApply }: DuesSheetProps) {
  const table = useRef<HTMLTableElement>(null);
  const move = (row: number, column: number): void => {
    const box = table.current?.querySelector(`input[data-at="${row}/${column}"]`);
    if (box instanceof HTMLInputElement) box.focus();
  };
  const monthsOf = (payer: DuesMember): readonly number[] => (payer.months.length > 0 ? payer.months : MONTHS);
  const settle = (cells: readonly { readonly payer: DuesMember; readonly month: number }[]): void => onApply((all) => withPaidAsDue(all, cells, payDay));
  return (
    <div className="dues-scroll">
      <table ref={table} className="dues-sheet">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.monthly}</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                {words.month(month)}
              </th>
            ))}
            <th scope="col">{words.sum}</th>
            <td />
          </tr>
          <tr>
            <td colSpan={2} />
            {MONTHS.map((month) => (
              <td key={month}>
                <Button size="small" type="text" aria-label={words.fillColumnLabel(month)} onClick={() => settle(payers.map((payer) => ({ payer, month })))}>
                  {words.fillColumn}
                </Button>
              </td>
            ))}
            <td colSpan={2} />
          </tr>
        </thead>
        <tbody>
          {payers.map((payer, row) => (
            <tr key={payer.id}>
              <th scope="row">{payer.name}</th>
              <td>
                <DuesBox
                  at={[row, 0]}
                  label={words.monthlyOf(payer.name)}
                  text={amount(monthlyDueOf(lines, payer.id))}
                  read={(typed) => fenOf(typed)}
                  onTake={(due) => onApply((all) => withMonthlyDue(all, payer, monthsOf(payer), due))}
                  onMove={move}
                />
              </td>
              {MONTHS.map((month) => {
                const line = lineOf(lines, payer.id, month);
                const owes = mode === 'paid' && line !== undefined && line.due > 0 && line.paid === 0 && !line.waived;
                const outside = payer.months.length > 0 && !payer.months.includes(month);
                return (
                  <td key={month} data-field={`lines/${payer.id}-${String(month).padStart(2, '0')}`} className={outside ? 'dues-outside' : undefined} title={outside ? words.outside : undefined}>
                    <DuesBox
                      at={[row, month]}
                      label={words.cell(payer.name, month, words.modes[mode])}
                      text={cellText(line, mode, year)}
                      hint={owes ? yuanPrinted(line.due) : ''}
                      read={(typed) => cellChange(typed, line, mode, { year, month, payDay })}
                      onTake={(fields) => onApply((all) => withLine(all, payer, month, fields))}
                      onEnter={owes ? () => settle([{ payer, month }]) : undefined}
                      onMove={move}
                    />
                  </td>
                );
              })}
              <td className="dues-sum">{amount(sumOf(lines, ofMember(payer.id)).paid)}</td>
              <td>
                <Button size="small" type="text" aria-label={words.fillRowLabel(payer.name)} onClick={() => settle(monthsOf(payer).map((month) => ({ payer, month })))}>
                  {words.fillColumn}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {(['due', 'paid'] as const).map((which) => (
            <tr key={which}>
              <th scope="row" colSpan={2}>
                {which === 'due' ? words.dueTotal : words.paidTotal}
              </th>
              {MONTHS.map((month) => (
                <td key={month} className="dues-sum">
                  {amount(sumOf(lines, ofMonth(month))[which])}
                </td>
              ))}
              <td className="dues-sum">{amount(sumOf(lines)[which])}</td>
              <td />
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}

const amount = (fen: number): string => (fen === 0 ? '' : yuanPrinted(fen));
