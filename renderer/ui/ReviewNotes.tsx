import type { ReviewedRecord, ReviewMark } from '../../electron/contract';
import { fieldWord } from '../text/changes/field-word';
import { shortInstantText } from '../text/dates';
import { returnedText as text } from '../text/reviews';
import { Note } from './Note';
import { Section } from './Section';
import { StateTag } from './StateTag';

/** On the branch's own record: what the superior says of what is submitted now, what it asks for, and what it said of earlier versions. */
export function ReviewNotes({ reviewed: { review, asked }, document, today }: { readonly reviewed: ReviewedRecord; readonly document: unknown; readonly today: string }) {
  const returns = review.marks.filter(({ outcome }) => outcome === 'returned');
  const [passed] = review.state === 'passed' ? review.marks : [];
  return (
    <>
      {returns.length > 0 && (
        <Section title={text.note} hint={dueWords(returns, today)}>
          {returns.map((mark) => (
            <p key={mark.statement}>
              {mark.reason} <span className="muted small">{text.on(shortInstantText(mark.statedAt))}</span>
            </p>
          ))}
          {asked.length > 0 && (
            <ul className="lines small" aria-label={text.asked}>
              {asked.map(({ path, changed }) => (
                <li key={path}>
                  <StateTag tone={changed ? 'ok' : 'due'} wide>
                    {changed ? text.done : text.notYet}
                  </StateTag>
                  <span className="grow">{fieldWord(path, 'gathering', document)}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {passed && <Note tone="ok">{text.passed(shortInstantText(passed.statedAt))}</Note>}
      {review.state === 'resubmitted' && <Note tone="info">{text.resubmitted}</Note>}
      {review.earlier.length > 0 && (
        <ul className="lines small" aria-label={text.earlier}>
          {review.earlier.map((mark) => (
            <li key={`${mark.statement} ${mark.version}`}>
              <StateTag tone="na">{text.earlier}</StateTag>
              <span className="grow muted">{mark.outcome === 'returned' ? text.earlierReturned(shortInstantText(mark.statedAt), mark.reason) : text.earlierPassed(shortInstantText(mark.statedAt))}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The nearest day that was named, and whether it is over. */
function dueWords(returns: readonly ReviewMark[], today: string): string {
  const [deadline] = returns.map((mark) => mark.deadline).filter((day) => day !== '').sort();
  if (deadline === undefined) return text.noDeadline;
  return deadline < today ? `${text.overdue}（${text.until(deadline)}）` : text.until(deadline);
}
