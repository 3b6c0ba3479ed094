import { Button, Checkbox } from 'antd';
import type { SubordinateView } from '../../../electron/contract';
import { dayText, localOf } from '../../text/dates';
import { subordinatesText as text } from '../../text/subordinates';
import { receiptsText } from '../../text/receipts';
import { LinkButton } from '../../ui/LinkButton';
import { StateTag } from '../../ui/StateTag';
import { confirmedOf } from './slots';

export interface SubordinateTableProps {
  readonly slots: readonly SubordinateView[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onEdit: (slot: SubordinateView) => void;
}

/** One line a slot, with what to do next at its end. Only confirmed ones can be ticked. */
export function SubordinateTable({ slots, chosen, onChoose, onEdit }: SubordinateTableProps) {
  const confirmed = confirmedOf(slots);
  const ticked = confirmed.filter((slot) => chosen.has(slot.record)).length;
  const toggle = (slot: SubordinateView): void => {
    const next = new Set(chosen);
    if (!next.delete(slot.record)) next.add(slot.record);
    onChoose(next);
  };
  return (
    <table className="plain slots">
      <thead>
        <tr>
          <td className="slot-tick">
            {confirmed.length > 0 && (
              <Checkbox
                aria-label={text.chooseAll}
                checked={ticked === confirmed.length}
                indeterminate={ticked > 0 && ticked < confirmed.length}
                onChange={(event) => onChoose(new Set(event.target.checked ? confirmed.map((slot) => slot.record) : []))}
              />
            )}
          </td>
          <th scope="col">{text.columns.code}</th>
          <th scope="col">{text.columns.name}</th>
          <th scope="col">{text.columns.state}</th>
          <th scope="col">{text.columns.last}</th>
          <th scope="col" className="number">
            {text.columns.records}
          </th>
          <th scope="col">
            <span className="off-screen">{text.columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {slots.map((slot) => (
          <tr key={slot.record}>
            <td className="slot-tick">
              {slot.state === 'confirmed' && (
                <Checkbox aria-label={text.chooseOne(slot.name)} checked={chosen.has(slot.record)} onChange={() => toggle(slot)} />
              )}
            </td>
            <td className="nowrap">{slot.code}</td>
            <td>
              {slot.name}
              <Marks slot={slot} />
            </td>
            <td className="nowrap">
              <StateTag tone={text.stateTones[slot.state]}>{text.states[slot.state]}</StateTag>
            </td>
            <td>
              <LastReport slot={slot} />
            </td>
            <td className="number">{slot.records === 0 ? '' : slot.records}</td>
            <td className="cell-action">
              <NextStep slot={slot} onEdit={onEdit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marks({ slot }: { readonly slot: SubordinateView }) {
  if (!slot.missing && !slot.receiptDue) return null;
  return (
    <span className="slot-marks">
      {slot.receiptDue && <StateTag tone="due">{text.receiptDue}</StateTag>}
      {slot.missing && (
        <span title={text.missingHint}>
          <StateTag tone="late">{receiptsText.missing(slot.missingNumbers) || text.missing}</StateTag>
        </span>
      )}
    </span>
  );
}

function LastReport({ slot }: { readonly slot: SubordinateView }) {
  const day = (instant: string): string => dayText(localOf(instant).slice(0, 10));
  if (slot.lastImportAt !== null) {
    return (
      <span className="slot-last">
        {slot.lastNumber !== null && <span>{text.reportNumber(slot.lastNumber)}</span>}
        <span className="muted">{day(slot.lastImportAt)}</span>
      </span>
    );
  }
  if (slot.state === 'invited' && slot.invitationExpires !== null) return text.expires(day(slot.invitationExpires));
  return slot.state === 'confirmed' ? text.neverReported : '';
}

function NextStep({ slot, onEdit }: { readonly slot: SubordinateView; readonly onEdit: (slot: SubordinateView) => void }) {
  return (
    <span className="slot-actions">
      {(slot.state === 'enrolled' || slot.replacing !== null) && (
        <LinkButton href={`/subordinates/${slot.record}/digits`} small>
          {text.compare}
        </LinkButton>
      )}
      {(slot.state === 'new' || slot.state === 'invited') && (
        <LinkButton href={`/subordinates/${slot.record}/invite`} small>
          {slot.state === 'new' ? text.invite : text.inviteAgain}
        </LinkButton>
      )}
      {slot.taken && (
        <LinkButton href={`/subordinates/${slot.record}/computers`} small>
          {text.computers}
        </LinkButton>
      )}
      <Button size="small" aria-label={text.editOf(slot.name)} onClick={() => onEdit(slot)}>
        {text.edit}
      </Button>
    </span>
  );
}
