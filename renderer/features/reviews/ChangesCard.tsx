import type { ReviewComparison } from '../../../electron/contract';
import type { ChangeLine } from '../../text/changes/change-words';
import { differenceOf } from '../../text/changes/text-difference';
import { instantText } from '../../text/dates';
import { historyScreen, historyWords } from '../../text/history';
import { reviewsText as text } from '../../text/reviews';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { sideRows, type SideRow } from './model/side-rows';

/** Submitted before beside submitted now: what the return asked for, what of it is as it was, and all else that changed. */
export function ChangesCard({ comparison }: { readonly comparison: ReviewComparison }) {
  const rows = sideRows(comparison);
  const changed = rows.filter(({ line }) => line !== null).length;
  const { before, after } = comparison;
  return (
    <Section title={before.returned ? text.changesAnswer(changed) : text.changes(changed)} hint={before.returned && comparison.asked.length > 0 && comparison.untouched.length === 0 ? text.allTouched : undefined}>
      {rows.length === 0 ? (
        <p className="muted">{text.noChanges}</p>
      ) : (
        <table className="plain review-changes">
          <colgroup>
            <col className="review-what" />
            <col />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col">
                {before.returned ? text.lastReturned : text.lastTime}
                <br />
                <span className="muted small">{text.savedBy(instantText(before.savedAt), before.author)}</span>
              </th>
              <th scope="col">
                {text.thisTime}
                <br />
                <span className="muted small">{text.savedBy(instantText(after.savedAt), after.author)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Row key={at} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Row({ row: { word, asked, line } }: { readonly row: SideRow }) {
  return (
    <tr>
      <th scope="row">
        {word} {asked && <StateTag tone="due">{text.asked}</StateTag>}
      </th>
      {line === null ? (
        <td colSpan={2}>
          <StateTag tone="late">{text.notMoved}</StateTag>
        </td>
      ) : line.what === 'value' ? (
        <Sides line={line} />
      ) : (
        <>
          <td className="muted">{line.what === 'added' ? '' : OF_ITEMS[line.what].before}</td>
          <td>
            {line.what === 'added' ? historyWords.added : OF_ITEMS[line.what].after}
            {line.after !== '' && <span className="muted">{`　${line.after}`}</span>}
          </td>
        </>
      )}
    </tr>
  );
}

/** What happened to a line of a list: what is said of it on either side. */
const OF_ITEMS = {
  removed: { before: text.there, after: historyWords.removed },
  back: { before: historyWords.removed, after: historyWords.broughtBack },
  order: { before: '', after: historyWords.reordered },
} as const;

/** The stretch that differs is marked on either side; of long texts only a little of what stands around it. */
function Sides({ line }: { readonly line: ChangeLine }) {
  const { lead, before, after, tail } = differenceOf(line.before, line.after);
  return (
    <>
      <td>
        {lead}
        {before !== '' && (
          <>
            <span className="off-screen">{historyScreen.was}</span>
            <del>{before}</del>
          </>
        )}
        {tail}
      </td>
      <td>
        {lead}
        {after !== '' && (
          <>
            <span className="off-screen">{historyScreen.is}</span>
            <ins>{after}</ins>
          </>
        )}
        {tail}
      </td>
    </>
  );
}
