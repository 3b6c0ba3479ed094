import type { Failure, KeptApart } from '../../../electron/contract';
import { fullDayText, instantText, localOf } from '../../text/dates';
import { numberOf, stagedText as text } from '../../text/devices';
import { bytesText } from '../../text/sizes';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { StateTag } from '../../ui/StateTag';

export interface StagedKeyProps {
  readonly kept: KeptApart;
  readonly unit: string;
  readonly failure: Failure | null;
  readonly onAccept: () => Promise<unknown>;
  readonly onDrop: () => Promise<unknown>;
}

/** One computer of which something is kept apart. */
export function StagedKey({ kept, unit, failure, onAccept, onDrop }: StagedKeyProps) {
  const { device, why, name, author, versions, statements, bytes, since, slot, revokedAt, reason } = kept;
  const who = kept.relation === 'self' ? text.own(unit) : name;
  const unconfirmed = why === 'unconfirmed';
  const empty = versions + statements === 0;
  const facts = [
    author === '' ? '' : text.author(author),
    `${text.amount(versions, statements)}${bytes > 0 ? `，${bytesText(bytes)}` : ''}`,
    since === '' ? '' : text.since(instantText(since)),
  ];
  return (
    <article className="section look look-staged" aria-label={`${who} ${numberOf(device)}`}>
      <header>
        <StateTag tone={unconfirmed ? 'due' : 'late'} wide>
          {text.name}
        </StateTag>
        <div className="grow">
          <h2>{who}</h2>
          <div className="muted small look-line">
            <span>
              {text.number} {numberOf(device)}
            </span>
            {facts.filter((fact) => fact !== '').map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </div>
        </div>
        {slot !== null && (
          <LinkButton href={kept.relation === 'self' ? `/devices/${device}/digits` : `/subordinates/${slot}/digits`} main>
            {text.compare}
          </LinkButton>
        )}
        {slot === null && (
          <ConfirmDanger calm button={text.accept} title={text.acceptTitle[why]} confirm={text.accept} onConfirm={onAccept}>
            <div className="stack">
              <p>{text.acceptBody[why]}</p>
              <FailureNote failure={failure} />
            </div>
          </ConfirmDanger>
        )}
        {!empty && (
          <ConfirmDanger button={text.drop} title={text.dropTitle} confirm={text.drop} onConfirm={onDrop}>
            <div className="stack">
              <p>{text.dropBody}</p>
              <FailureNote failure={failure} />
            </div>
          </ConfirmDanger>
        )}
      </header>
      <p>
        <strong>{unconfirmed ? text.whyUnconfirmed : text.whyRevoked}</strong>
        {'　'}
        {unconfirmed ? text.unconfirmedBody : text.revokedBody(revokedAt === '' ? '' : fullDayText(localOf(revokedAt).slice(0, 10)), reason)}
      </p>
    </article>
  );
}
