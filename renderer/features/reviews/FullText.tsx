import { Segmented } from 'antd';
import { useState } from 'react';
import { filesLeftBehind, minutesOnScreen, type AnswerOf, type GatheringDocument, type ReviewComparison } from '../../../electron/contract';
import { attachmentWords } from '../../text/attachments';
import { minutesWords } from '../../text/gatherings';
import { reviewsText as text } from '../../text/reviews';
import { FileList } from '../../ui/attachments/FileList';
import { PaperSheet } from '../../ui/PaperSheet';
import { Section } from '../../ui/Section';

type View = AnswerOf<'gatherings.get'>;

/** The minutes as they were submitted, alone or beside those of the time before; and the files that came with them. */
export function FullText({ view, comparison }: { readonly view: View; readonly comparison: ReviewComparison | null }) {
  const [sides, setSides] = useState<'alone' | 'both'>('alone');
  const files = view.document.attachments.flatMap(({ id, title, file, removed }) => (file === undefined || removed ? [] : [{ id, title, file }]));
  const left = filesLeftBehind(view.document);
  return (
    <>
      {(files.length > 0 || left > 0) && (
        <Section title={minutesWords.attachments}>
          <FileList files={files} told={false} />
          {left > 0 && <p className="muted">{attachmentWords.leftBehind(left)}</p>}
        </Section>
      )}
      {comparison !== null && (
        <Segmented<'alone' | 'both'>
          aria-label={text.fullText}
          value={sides}
          style={{ alignSelf: 'flex-start' }}
          options={(['alone', 'both'] as const).map((value) => ({ value, label: text.sides[value] }))}
          onChange={setSides}
        />
      )}
      {comparison !== null && sides === 'both' ? (
        <div className="review-both">
          <div>
            <h3>{comparison.before.returned ? text.lastReturned : text.lastTime}</h3>
            {/* Both were read as gatherings when they were projected. */}
            <Minutes view={view} document={comparison.earlierDocument as GatheringDocument} />
          </div>
          <div>
            <h3>{text.thisTime}</h3>
            <Minutes view={view} document={comparison.document as GatheringDocument} />
          </div>
        </div>
      ) : (
        <Minutes view={view} document={view.document} />
      )}
    </>
  );
}

function Minutes({ view: { orgName, ordinals }, document }: { readonly view: View; readonly document: GatheringDocument }) {
  return <PaperSheet sheet={minutesOnScreen({ document, orgName, ordinals, roster: [], broughtTo: [] })} />;
}
