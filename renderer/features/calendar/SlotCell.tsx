import { Link } from 'wouter';
import { calendar as words, periodName, ruleName, STATE_WORDS } from '../../text/calendar';
import { detailOf } from './slot-text';
import type { DutySlot } from '../../../electron/contract';
import { recordHref, wayTo } from '../../data/ways';

/** A period's state in a word and a colour. A gap leads to its form, one record to itself, several to a list. */
export function SlotCell({ slot, today, onOpen }: { readonly slot: DutySlot; readonly today: string; readonly onOpen: (slot: DutySlot) => void }) {
  const [cell] = slot.cells;
  const word = slot.before ? words.before : STATE_WORDS[slot.state];
  const detail = detailOf(slot);
  const name = words.cellName(ruleName(cell), periodName(cell.period), word, slot.before ? words.beforeText : detail);
  const wide = slot.last - slot.first > 0;
  const inside = (
    <>
      {!wide && slot.explained ? words.explained : word}
      {wide && detail !== '' && <span className="cal-detail">{detail}</span>}
    </>
  );
  const look = `cal-cell ${classOf(slot)}`;
  const [only] = cell.records;
  const several = cell.subject.type === 'member' || cell.records.length > 1;
  const href = several ? undefined : cell.state === 'done' ? only && recordHref(only) : wayTo(cell, today)?.href;
  if (href !== undefined) {
    return (
      <Link href={href} className={look} aria-label={name} title={detail}>
        {inside}
      </Link>
    );
  }
  if (several && (cell.state !== 'not-applicable' || cell.reason.code === 'no-number' || slot.cells.length > 1)) {
    return (
      <button type="button" className={look} aria-label={name} title={detail} onClick={() => onOpen(slot)}>
        {inside}
      </button>
    );
  }
  return (
    <span className={look} title={detail}>
      {inside}
    </span>
  );
}

function classOf({ state, before, explained, now }: DutySlot): string {
  if (before) return 'tag-na';
  switch (state) {
    case 'done':
      return 'tag-ok';
    case 'due':
      return now ? 'tag-due' : 'tag-na cal-ahead';
    case 'missed':
      return explained ? 'tag-na' : 'tag-late';
    case 'not-applicable':
      return 'cal-none';
  }
}
