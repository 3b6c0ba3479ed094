import type { Failure, OwnComputer } from '../../../electron/contract';
import { fullDayText, instantText, localOf } from '../../text/dates';
import { devicesText as text, numberOf } from '../../text/devices';
import { LinkButton } from '../../ui/LinkButton';
import { StateTag } from '../../ui/StateTag';
import { RevokeButton } from '../../ui/RevokeButton';

export interface ComputerLineProps {
  readonly computer: OwnComputer;
  /** What to do with it is the main thing on the screen. */
  readonly main: boolean;
  /** This computer may still write files for others. */
  readonly writes: boolean;
  readonly failure: Failure | null;
  readonly onRevoke: (reason: string) => Promise<unknown>;
}

/** One other computer: who uses it, by which number one knows it, how it stands, and what to do next. */
export function ComputerLine({ computer, main, writes, failure, onRevoke }: ComputerLineProps) {
  const { device, state } = computer;
  const waits = state === 'answered' || state === 'enrolled';
  const gone = state === 'revoked' || state === 'former';
  return (
    <div className="computer">
      <StateTag tone={text.tones[state]} wide>
        {text.states[state]}
      </StateTag>
      <div className="grow">
        <strong>{state === 'former' ? text.thisOne : computer.author === '' ? text.another : (gone ? text.usedOnceBy : text.usedBy)(computer.author)}</strong>
        <div className="muted small">
          {text.number} <span className="computer-number">{numberOf(device)}</span>　{factsOf(computer)}
        </div>
      </div>
      {!gone && writes && (
        <div className="row">
          {waits && (
            <LinkButton href={`/devices/${device}/digits`} main={main}>
              {text.compare}
            </LinkButton>
          )}
          {!waits && (
            <LinkButton href={`/devices/${device}/merge`} main={main}>
              {text.writeMerge}
            </LinkButton>
          )}
          {state !== 'answered' && <RevokeButton number={numberOf(device)} failure={failure} onRevoke={onRevoke} />}
        </div>
      )}
    </div>
  );
}

function factsOf({ state, confirmedAt, revokedAt, reason, author, savedAt, mergedAt, digits }: OwnComputer): string {
  const day = (instant: string): string => fullDayText(localOf(instant).slice(0, 10));
  if (state === 'former') return revokedAt === '' ? '' : text.formerOn(day(revokedAt));
  if (state === 'revoked') return revokedAt === '' ? '' : text.revokedOn(day(revokedAt), reason);
  if (state !== 'confirmed') return '';
  const how = confirmedAt === '' ? '' : `${text.confirmedOn(day(confirmedAt))}${digits.length === 0 ? `（${text.vouched}）` : ''}`;
  return [how, author === '' ? text.nobodyYet : text.lastSaved(author, instantText(savedAt)), mergedAt === '' ? text.neverMerged : text.lastMerged(instantText(mergedAt))].filter((part) => part !== '').join('　');
}
