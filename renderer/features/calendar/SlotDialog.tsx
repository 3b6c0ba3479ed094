import { Modal } from 'antd';
import { Link } from 'wouter';
import type { Cell, ComplianceCalendar } from '../../../electron/contract';
import { calendar as words, periodName, reasonText, ruleName, STATE_WORDS } from '../../text/calendar';
import { dayText } from '../../text/dates';
import { StateTag } from '../../ui/StateTag';
import { cellsByMember } from '../../../electron/contract';
import type { DutySlot } from '../../../electron/contract';
import { recordHref, wayTo } from '../../data/ways';
import { TONES } from './tones';

export interface SlotDialogProps {
  readonly slot: DutySlot;
  readonly today: string;
  readonly roster: ComplianceCalendar['roster'];
  readonly onClose: () => void;
}

/** What stands behind one cell: each member by the roster's order, or each record. */
export function SlotDialog({ slot, today, roster, onClose }: SlotDialogProps) {
  const [one] = slot.cells;
  const people = cellsByMember(slot.cells, roster);
  return (
    <Modal open title={words.whoTitle(ruleName(one), periodName(one.period))} footer={null} closable={{ 'aria-label': words.close }} onCancel={onClose}>
      <ul className="lines small cal-who">
        {people.length > 0
          ? people.flatMap(({ id, name, cells }) =>
              cells.map((cell) => (
                <li key={`${id}/${cell.id}`}>
                  <StateTag tone={TONES[cell.state]} wide>
                    {STATE_WORDS[cell.state]}
                  </StateTag>
                  <span className="grow">
                    {name} <span className="muted">{cell.state === 'not-applicable' ? reasonText(cell.reason) : cell.anniversary ? dayText(cell.anniversary.on) : ''}</span>
                  </span>
                  <Ways cell={cell} today={today} />
                </li>
              )),
            )
          : one.records.map((record) => (
              <li key={record.id}>
                <span className="grow">{dayText(record.on)}</span>
                <Link href={recordHref(record)}>{words.look}</Link>
              </li>
            ))}
      </ul>
    </Modal>
  );
}

function Ways({ cell, today }: { readonly cell: Cell; readonly today: string }) {
  const last = cell.records.at(-1);
  const way = wayTo(cell, today);
  if (cell.state === 'done') return last ? <Link href={recordHref(last)}>{words.look}</Link> : null;
  return way && <Link href={way.href}>{words[way.word]}</Link>;
}
