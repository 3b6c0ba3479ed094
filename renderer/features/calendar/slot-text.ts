import { calendar as words, reasonText } from '../../text/calendar';
import type { DutySlot } from '../../../electron/contract';

/** What is known beside the state: how many people, the day, the reason. */
export function detailOf({ cells, state, explained }: DutySlot): string {
  const [cell] = cells;
  if (cell.subject.type === 'member') {
    const asked = cells.filter((one) => one.state !== 'not-applicable');
    if (asked.length > 0) return words.ofAll(asked.filter((one) => one.state === 'done').length, asked.length);
  }
  if (cell.state === 'not-applicable') return reasonText(cell.reason);
  const parts: Readonly<Record<DutySlot['state'], readonly string[]>> = {
    done: [cell.completedOn === '' ? '' : words.doneOn(cell.completedOn), cell.lateDays > 0 ? words.late(cell.lateDays) : ''],
    due: [words.dueBy(cell.dueOn), cell.demand === 'dues-paid' ? words.ofAll(cell.counted, cell.required) : cell.required > 1 && cell.demand === 'gatherings' ? words.count(cell.counted, cell.required) : ''],
    missed: [explained ? words.explained : '', cell.demand === 'dues-paid' ? words.ofAll(cell.counted, cell.required) : ''],
    'not-applicable': [],
  };
  const more = [cell.structure ? words.structure(cell.structure.full, cell.structure.members) : '', cell.unassigned > 0 ? words.unassigned(cell.unassigned) : ''];
  return [...(cell.structure ? [] : parts[state]), ...more].filter((part) => part !== '').join(' ');
}
