import { filesLeftBehind, type GatheringDocument } from '../../../../electron/contract';
import { attachmentWords } from '../../../text/attachments';
import { minutesWords as words } from '../../../text/gatherings';
import { FileList } from '../../../ui/attachments/FileList';
import { Section } from '../../../ui/Section';
import { inOrder } from '../model/list-edits';

/** The files of a record, to be opened here; of a subordinate's, also how many it kept for itself. Not on paper. */
export function MinutesFiles({ document, own }: { readonly document: GatheringDocument; readonly own: boolean }) {
  const files = inOrder(document.attachments).flatMap(({ id, title, file }) => (file === undefined ? [] : [{ id, title, file }]));
  const left = own ? 0 : filesLeftBehind(document);
  if (files.length === 0 && left === 0) return null;
  return (
    <div className="no-print">
      <Section title={words.attachments}>
        <FileList files={files} told={own} />
        {left > 0 && <p className="muted">{attachmentWords.leftBehind(left)}</p>}
      </Section>
    </div>
  );
}
