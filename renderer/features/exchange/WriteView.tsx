import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Failure, WrittenFile } from '../../../electron/contract';
import { instantText } from '../../text/dates';
import { reportText as text } from '../../text/exchange';
import { bytesText } from '../../text/sizes';
import { Facts } from '../../ui/Facts';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { digestGroups, nameOf, folderOf } from './written-file';
import { ReportFrame } from './ReportFrame';
import type { Order } from './order';

export interface WriteViewProps {
  readonly order: Order;
  readonly file: WrittenFile | undefined;
  readonly failure: Failure | null;
  readonly onAgain: () => void;
  readonly onBack: () => void;
  readonly onCover: (file: WrittenFile) => void;
  /** The progress bar. */
  readonly children: ReactNode;
}

/** Step 3 写到 U 盘: running, failed, or 已写出; 已写出 only with a file that was read back. */
export function WriteView({ order, file, failure, onAgain, onBack, onCover, children }: WriteViewProps) {
  if (file) return <Written order={order} file={file} onCover={onCover} />;
  return (
    <ReportFrame step={2} preview={order.preview} period={order.period}>
      <Section label={text.writing} className="write-card">
        {failure ? (
          <div className="stack">
            <h2>{text.failedTitle}</h2>
            <FailureNote failure={failure} />
            <div className="row">
              <Button type="primary" onClick={onAgain}>
                {text.tryAgain}
              </Button>
              <Button onClick={onBack}>{text.changeDestination}</Button>
            </div>
          </div>
        ) : (
          children
        )}
      </Section>
    </ReportFrame>
  );
}

function Written({
  order,
  file,
  onCover,
}: {
  readonly order: Order;
  readonly file: WrittenFile;
  readonly onCover: (file: WrittenFile) => void;
}) {
  return (
    <ReportFrame step={2} preview={order.preview} period={order.period} title={text.writtenTitle(file.number)}>
      <Section label={text.writtenTitle(file.number)} className="write-card">
        <div className="stack">
          <div className="row">
            <StateTag tone="ok">✓</StateTag>
            <span>{text.writtenBody}</span>
          </div>
          <Facts
            lines={[
              [text.fileName, <strong key="name">{nameOf(file.path)}</strong>],
              [text.folder, folderOf(file.path)],
              [text.records, `${file.records} ${text.recordsUnit}`],
              [text.size, bytesText(file.bytes)],
              [text.digest, <Digest key="digest" sha256={file.sha256} />],
              [text.writtenAt, instantText(file.at)],
            ]}
          />
          <Note tone="due">{text.eject}</Note>
          <p className="muted">{text.notYetDelivered}</p>
          <div className="row">
            <Button type="primary" onClick={() => onCover(file)}>
              {text.toCover}
            </Button>
            <LinkButton href="/exchange">{text.backToExchange}</LinkButton>
          </div>
        </div>
      </Section>
    </ReportFrame>
  );
}

function Digest({ sha256 }: { readonly sha256: string }) {
  return (
    <>
      <span className="code-digits">{digestGroups(sha256)}</span> <span className="muted small">{text.digestHint}</span>
    </>
  );
}
