import type { GatheringDocument } from '../../../../electron/contract';
import type { Finding } from '../../../text/findings';
import { panelWords as words } from '../../../text/gatherings';
import type { CountedLine } from '../model/counted';
import { ChecksPanel } from './ChecksPanel';
import { CountsPanel } from './CountsPanel';

export interface BesideProps {
  readonly document: GatheringDocument;
  readonly findings: readonly Finding[];
  readonly counted: readonly CountedLine[];
}

/** What stands beside the form: 提交前检查, 计入, and what the program never does. */
export function Beside({ document, findings, counted }: BesideProps) {
  return (
    <>
      <ChecksPanel document={document} findings={findings} />
      <CountsPanel lines={counted} />
      <p className="small muted">{words.note}</p>
    </>
  );
}
