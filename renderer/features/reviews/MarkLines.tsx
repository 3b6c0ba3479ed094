import type { GatheringDocument, RecordReview, ReviewMark } from '../../../electron/contract';
import { fieldWord } from '../../text/changes/field-word';
import { shortInstantText } from '../../text/dates';
import { REVIEW_STATES, returnedText, reviewsText as text } from '../../text/reviews';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';

/** What this organisation has said of the record, the newest first; of an earlier version it is said so. */
export function MarkLines({ review, document }: { readonly review: RecordReview; readonly document: GatheringDocument }) {
  const marks = [...review.marks, ...review.earlier];
  if (marks.length === 0) return null;
  return (
    <Section title={text.said}>
      <ul className="lines">
        {marks.map((mark) => (
          <Mark key={`${mark.statement} ${mark.version}`} mark={mark} document={document} />
        ))}
      </ul>
    </Section>
  );
}

function Mark({ mark, document }: { readonly mark: ReviewMark; readonly document: GatheringDocument }) {
  const { word, tone } = REVIEW_STATES[mark.outcome === 'passed' ? 'passed' : 'returned'];
  const facts = [
    mark.fields.length === 0 ? '' : returnedText.fields(mark.fields.map((path) => fieldWord(path, 'gathering', document)).join('、')),
    mark.deadline === '' ? '' : returnedText.untilShort(mark.deadline),
    shortInstantText(mark.statedAt),
    mark.carried ? text.carried : text.uncarried,
  ];
  return (
    <li>
      <StateTag tone={mark.current ? tone : 'na'}>{word}</StateTag>
      <span className="grow">
        {mark.reason !== '' && <>{mark.reason}<br /></>}
        <span className="muted small">{facts.filter((fact) => fact !== '').join('　')}</span>
      </span>
      {!mark.current && <StateTag tone="na">{returnedText.earlier}</StateTag>}
    </li>
  );
}
