import type { GatheringDocument } from '../../../../electron/contract';
import { findingWords, type Finding } from '../../../text/findings';
import { FindingsList } from '../../../ui/FindingsList';
import { StateTag } from '../../../ui/StateTag';
import { fineLines } from '../model/fine-lines';

/** 提交前检查: what lacks or looks wrong, each with the way to its field; then what is in order. */
export function ChecksPanel({ document, findings }: { readonly document: GatheringDocument; readonly findings: readonly Finding[] }) {
  return (
    <FindingsList title={findingWords.beforeSubmit} findings={findings}>
      {fineLines(document, findings).map((line) => (
        <li key={line}>
          <StateTag tone="ok">{findingWords.fine}</StateTag>
          <span className="grow">{line}</span>
        </li>
      ))}
    </FindingsList>
  );
}
