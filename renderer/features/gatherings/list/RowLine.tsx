import { memo } from 'react';
import { Link } from 'wouter';
import type { GatheringRow } from '../../../../electron/contract';
import { conflictsText } from '../../../text/conflicts';
import { dayText, fullDayText, weekdayText } from '../../../text/dates';
import { formWords, gatherings, listWords as words } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';
import { RecordStateTag } from '../../../ui/RecordStateTag';
import { StateTag } from '../../../ui/StateTag';

export interface RowLineProps {
  readonly row: GatheringRow;
  /** Its place in the whole list, from 0; the head is the first row. */
  readonly place: number;
  /** Learns how high the row is, where only those in sight are there. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  readonly below: boolean;
  /** 两处提交. */
  readonly double: boolean;
  readonly selectable: boolean;
  readonly selected: boolean;
  readonly onToggle: (id: string) => void;
}

/** One gathering of the list. The title is the link; exact day and place are one glance further. */
export const RowLine = memo(function RowLine({ row, place, measure, below, double, selectable, selected, onToggle }: RowLineProps) {
  const title = row.title.trim() === '' ? words.untitled : row.title;
  const others = row.countedKinds.filter((kind) => kind !== row.mainKind);
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2} className={row.state === 'withdrawn' ? 'row-withdrawn' : ''}>
      {!below && (
        <td className="cell-select">
          <input type="checkbox" className="tick" aria-label={words.selectOne(title)} checked={selected} disabled={!selectable} onChange={() => onToggle(row.id)} />
        </td>
      )}
      <td className="cell-when" title={fullDayText(row.start)}>
        {dayText(row.start)}
        <span className="muted small">
          {' '}
          {weekdayText(row.start)} {row.start.slice(11)}
        </span>
      </td>
      <td className="cell-kind">
        {KIND_NAMES[row.mainKind]}
        {row.ordinal > 0 && <span className="muted small"> {gatherings.ordinal(row.ordinal)}</span>}
        {others.length > 0 && (
          <span className="muted small also-kinds">{formWords.also(others.map((kind) => KIND_NAMES[kind]).join('、'))}</span>
        )}
      </td>
      <td className="cell-title">
        <Link href={`/gatherings/${row.id}${below ? '?all' : ''}`}>{title}</Link>
        {row.place !== '' && <span className="muted small"> {row.place}</span>}{' '}
        {double && <StateTag tone="due">{conflictsText.doubles}</StateTag>}{' '}
        {below && row.state === 'withdrawn' && <RecordStateTag state={row.state} />}
      </td>
      {below && <td className="cell-org">{row.orgName}</td>}
      <td className="cell-number">
        {row.counts.expected} / {row.counts.present}
      </td>
      {!below && (
        <td className="cell-state">
          <RecordStateTag state={row.state} />
          {row.conflicts > 0 && <StateTag tone="late">{words.conflicts(row.conflicts)}</StateTag>}
        </td>
      )}
    </tr>
  );
});
