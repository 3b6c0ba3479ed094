import type { LastRectification, LedgerRow } from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { kindWords } from '../../../text/gathering-kinds';

const words = kindWords.life;

/** 上次整改情况通报 out of the ledger: a sentence of numbers, then a numbered line an item. '' = nothing was left. */
export function rectificationReport({ meeting, rows }: LastRectification): string {
  if (meeting === null || rows.length === 0) return '';
  const closed = rows.filter(({ state }) => state.state === 'closed').length;
  return [words.reportHead(fullDayText(meeting.on), rows.length, closed), ...rows.map((row, at) => words.reportLine(at + 1, row.document.title, stateOf(row)))].join('\n');
}

function stateOf({ document, state }: LedgerRow): string {
  if (state.state === 'closed') return document.closedOn === '' ? words.reportWaiting : words.reportClosed(fullDayText(document.closedOn));
  if (state.state === 'waiting') return words.reportWaiting;
  const latest = document.progress.filter(({ removed, note }) => !removed && note.trim() !== '').toSorted((a, b) => b.on.localeCompare(a.on))[0];
  return [
    words.reportOpen(state.stepsDone, state.steps, state.dueOn === '' ? '' : fullDayText(state.dueOn)),
    state.overdueDays > 0 ? words.reportOverdue(state.overdueDays) : '',
    latest === undefined ? '' : words.reportNote(latest.note.trim().replace(/[。；]$/u, '')),
  ].join('');
}
