import { isLeftBehind, type GatheringDocument } from '../../../../electron/contract';
import { minutesWords as words, paperWords } from '../../../text/gatherings';
import { ATTACHMENT_NAMES } from '../../../text/kinds';
import { inOrder } from '../model/list-edits';

/** The end of the minutes: 附件, （会议结束）, and the two signatures, which belong on the paper. */
export function MinutesPaper({ document }: { readonly document: GatheringDocument }) {
  const attachments = inOrder(document.attachments).filter((item) => !isLeftBehind(item)).map(
    (item) =>
      `${item.title === '' ? ATTACHMENT_NAMES[item.kind] : item.title}${item.sheets === null ? '' : ` ${paperWords.sheetsOf(item.sheets)}`}`,
  );
  return (
    <>
      <p className="minutes-end">{words.ended}</p>
      {attachments.length > 0 && (
        <p className="minutes-text">
          <b>{words.attachments}：</b>
          {attachments.join('；')}
        </p>
      )}
      <div className="minutes-signatures">
        <Signature label={words.chairSign} signed={document.chairSigned} />
        <Signature label={words.recorderSign} signed={document.recorderSigned} />
      </div>
    </>
  );
}

function Signature({ label, signed }: { readonly label: string; readonly signed: boolean }) {
  return (
    <span>
      {label}：<i className="signature-line" aria-hidden="true" />
      {signed && <small className="muted no-print">{words.signedOnPaper}</small>}
    </span>
  );
}
