import type { ReportPreview } from '../../../electron/contract';
import { dayText, localOf } from '../../text/dates';
import { reportText as text } from '../../text/exchange';

/** 比上一份回执新增、修改、重带几条: why these and not others, in one sentence. */
export function ComparedWith({ preview }: { readonly preview: ReportPreview }) {
  const { lastReceipt: receipt, fresh, changed, again } = preview;
  const parts = [
    [text.freshPart, fresh],
    [text.changedPart, changed],
    [text.againPart, again],
  ] as const;
  const shown = parts.filter(([, n]) => n > 0);
  return (
    <p className="compared-with small">
      {receipt ? text.comparedWith(receipt.number, dayText(localOf(receipt.at).slice(0, 10))) : text.comparedWithNone}
      {shown.length === 0 && text.comparedNothing}
      {shown.map(([word, n], at) => (
        <span key={word}>
          {at > 0 && '，'}
          {word} <b>{n}</b> {text.recordsUnit}
        </span>
      ))}
      {shown.length > 0 && '。'}
      {again > 0 && text.againWhy}
    </p>
  );
}
