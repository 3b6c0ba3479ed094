import { Button } from 'antd';
import type { PackageLogLine } from '../../../electron/contract';
import { paperHref } from '../../data/paper-href';
import { fullDayText, localOf } from '../../text/dates';
import { exchangeText as text } from '../../text/exchange';
import { receiptsText } from '../../text/receipts';
import { packageName } from '../../text/package-names';
import { bytesText } from '../../text/sizes';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { newestFirst, standOf } from './exchange-answer';
import { usePortion } from '../../ui/usePortion';

/** Every file that was written or taken in, newest first, and how far each is known to have come. */
export function PackageLog({
  log,
  onCheck,
  onCode,
}: {
  readonly log: readonly PackageLogLine[];
  readonly onCheck: (line: PackageLogLine) => void;
  readonly onCode: () => void;
}) {
  const { shown, rest, more } = usePortion([...log].sort(newestFirst));
  return (
    <Section title={text.log} hint={log.length > 0 ? text.logHint : undefined}>
      {log.length === 0 ? (
        <EmptyState title={text.logEmptyTitle}>{text.logEmptyBody}</EmptyState>
      ) : (
        <table className="plain package-log">
          <thead>
            <tr>
              <th scope="col">{text.columns.what}</th>
              <th scope="col">{text.columns.at}</th>
              <th scope="col" className="number">
                {text.columns.records}
              </th>
              <th scope="col" className="number">
                {text.columns.bytes}
              </th>
              <th scope="col">{text.columns.stand}</th>
              <th scope="col">
                <span className="off-screen">{text.columns.check}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <LogRow key={line.id} line={line} onCheck={onCheck} onCode={onCode} />
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {text.more(rest)}
        </Button>
      )}
    </Section>
  );
}

function LogRow({
  line,
  onCheck,
  onCode,
}: {
  readonly line: PackageLogLine;
  readonly onCheck: (line: PackageLogLine) => void;
  readonly onCode: () => void;
}) {
  const stand = standOf(line);
  const name = packageName(line.kind, line.number);
  return (
    <tr>
      <td className="package-what">
        <div>
          <span className={`direction direction-${line.direction}`} title={text.directionMeanings[line.direction]}>
            {text.directions[line.direction]}
          </span>
          <span>
            <strong>{name}</strong>
            {line.other !== '' && (
              <span className="muted small package-under">
                {line.direction === 'out' ? text.toOther(line.other) : text.fromOther(line.other)}
              </span>
            )}
          </span>
        </div>
      </td>
      <td className="nowrap">
        {fullDayText(localOf(line.at).slice(0, 10))}
        <span className="muted small package-under">{localOf(line.at).slice(11)}</span>
      </td>
      <td className="number">{line.records === 0 ? '' : line.records}</td>
      <td className="number nowrap">{bytesText(line.bytes)}</td>
      <td title={text.standMeanings[stand]}>
        <StateTag tone={text.standTones[stand]}>{text.stands[stand]}</StateTag>
      </td>
      <td className="cell-action">
        <span className="log-actions">
          {stand === 'waiting' && line.paper && (
            <Button size="small" aria-label={receiptsText.typeCodeOf(name)} onClick={onCode}>
              {receiptsText.typeCode}
            </Button>
          )}
          {line.direction === 'in' && line.kind === 'report' && line.paper && (
            <LinkButton href={`/paper-receipts/${line.id}`} small label={receiptsText.printOf(name)}>
              {receiptsText.print}
            </LinkButton>
          )}
          {line.direction === 'out' && line.kind === 'report' && (
            <LinkButton href={paperHref({ paper: 'cover-slip', package: line.id }, '/exchange')} small label={text.coverOf(name)}>
              {text.cover}
            </LinkButton>
          )}
          {line.direction === 'out' && stand !== 'delivered' && (
            <Button size="small" aria-label={text.checkOf(name)} onClick={() => onCheck(line)}>
              {text.checkStick}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
