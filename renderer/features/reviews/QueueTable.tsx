import { Checkbox } from 'antd';
import { Link } from 'wouter';
import type { ReviewLine } from '../../../electron/contract';
import { dayText, fullDayText, localOf } from '../../text/dates';
import { KIND_NAMES } from '../../text/kinds';
import { REVIEW_STATES, reviewsText as text } from '../../text/reviews';
import { StateTag } from '../../ui/StateTag';
import { searchOf, type QueuePlace } from './model/queue-place';

export interface QueueTableProps {
  readonly lines: readonly ReviewLine[];
  readonly place: QueuePlace;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** One line a record; only what waits can be ticked. */
export function QueueTable({ lines, place, chosen, onChoose }: QueueTableProps) {
  const toPass = place.state === 'waiting';
  const ticked = lines.filter(({ record }) => chosen.has(record)).length;
  const toggle = (record: string): void => {
    const next = new Set(chosen);
    if (!next.delete(record)) next.add(record);
    onChoose(next);
  };
  return (
    <table className="plain review-table">
      <thead>
        <tr>
          {toPass && (
            <td className="review-tick">
              <Checkbox
                aria-label={text.selectAll}
                checked={ticked === lines.length}
                indeterminate={ticked > 0 && ticked < lines.length}
                onChange={({ target }) => onChoose(new Set(target.checked ? lines.map(({ record }) => record) : []))}
              />
            </td>
          )}
          <th scope="col">{text.columns.title}</th>
          <th scope="col">{text.columns.organisation}</th>
          <th scope="col">{text.columns.kind}</th>
          <th scope="col">{text.columns.when}</th>
          <th scope="col">{text.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.record}>
            {toPass && (
              <td className="review-tick">
                <Checkbox aria-label={text.selectOne(titleOf(line))} checked={chosen.has(line.record)} onChange={() => toggle(line.record)} />
              </td>
            )}
            <td>
              <Link href={`/reviews/${line.record}${searchOf(place)}`}>{titleOf(line)}</Link>
            </td>
            <td>{line.orgName}</td>
            <td className="nowrap">{KIND_NAMES[line.kind]}</td>
            <td className="nowrap">
              {fullDayText(line.start.slice(0, 10))}
              <br />
              <span className="muted small">{text.submittedOn(dayText(localOf(line.submittedAt).slice(0, 10)))}</span>
            </td>
            <td className="nowrap">
              <Standing line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ line }: { readonly line: ReviewLine }) {
  const { word, tone } = REVIEW_STATES[line.state];
  const notes = [line.deadline === '' ? '' : text.until(line.deadline), line.carried ? '' : text.uncarried].filter((note) => note !== '');
  return (
    <>
      <StateTag tone={tone}>{word}</StateTag>
      {notes.length > 0 && (
        <>
          <br />
          <span className="muted small">{notes.join('，')}</span>
        </>
      )}
    </>
  );
}

const titleOf = ({ title }: ReviewLine): string => (title.trim() === '' ? text.untitled : title);
