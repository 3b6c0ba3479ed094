import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ReceivedNotice } from '../../../electron/contract';
import { orders as words } from '../../text/orders';
import { KIND_NAMES } from '../../text/kinds';
import { FileList } from '../../ui/attachments/FileList';
import { listedFiles } from '../../ui/attachments/listed-files';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { ConveyedDialog } from './ConveyedDialog';
import { StateTag } from '../../ui/StateTag';

/** One notice of the superior: what it says, and where it was conveyed. */
export function ReceivedNoticeBlock({ notice, hasBelow }: { readonly notice: ReceivedNotice; readonly hasBelow: boolean }) {
  const { order, content, conveyed, overdue, withdrawn, reason, passedOn } = notice;
  const [word, tone] = withdrawn ? [words.withdrawnTag, 'na' as const] : conveyed.length > 0 ? [words.conveyDone, 'ok' as const] : overdue ? [words.conveyLate, 'late' as const] : [words.conveyOpen, 'due' as const];
  const [asking, setAsking] = useState(false);
  const kind = content.suggested === '' ? 'study-session' : content.suggested;
  return (
    <li>
      <div className="row">
        <h3 className="grow">{content.title}</h3>
        <StateTag tone={tone}>{word}</StateTag>
      </div>
      <p className="muted small">
        {[content.issuer === '' ? words.from(notice.from) : content.issuer, content.number, words.until(content.conveyBy), content.suggested === '' ? '' : `建议${KIND_NAMES[content.suggested]}`].filter((part) => part !== '').join('　')}
      </p>
      {content.text !== '' && <p className="orders-text orders-clip">{content.text}</p>}
      {content.files !== undefined && <FileList files={listedFiles(content.files)} />}
      {withdrawn && <Note tone="info">{words.changed.withdrawn}{reason}</Note>}
      {conveyed.map(({ record, title, on }) => (
        <p key={record} className="small">
          <Link href={`/gatherings/${record}`}>{words.conveyed(title, on)}</Link>
        </p>
      ))}
      {asking && <ConveyedDialog notice={order} title={content.title} onClose={() => setAsking(false)} />}
      {!withdrawn && (
        <div className="row">
          <LinkButton href={`/gatherings/new/${kind}?notice=${order}`} main={conveyed.length === 0} label={`${words.convey}：${content.title}`}>{words.convey}</LinkButton>
          {conveyed.length === 0 && <Button onClick={() => setAsking(true)} aria-label={`${words.conveyedAlready}：${content.title}`}>{words.conveyedAlready}</Button>}
          {hasBelow && passedOn === null && <LinkButton href={`/orders/new/notice?passes=${order}`} label={`${words.passOn}：${content.title}`}>{words.passOn}</LinkButton>}
          {passedOn !== null && <LinkButton href={`/orders/notice/${passedOn.order}`} label={`${words.passedOn}：${content.title}`}>{words.passedOn}</LinkButton>}
          <span className="muted small">{passedOn === null ? '' : words.levels(passedOn.counts)}</span>
        </div>
      )}
    </li>
  );
}
