import type { Failure, OwnComputer, OwnDevices } from '../../../electron/contract';
import { fullDayText, localOf } from '../../text/dates';
import { devicesText as text, numberOf } from '../../text/devices';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { ComputerLine } from './ComputerLine';
import './devices.css';
import { RotateKeys } from './RotateKeys';

/** What was done just now, and which computers are to be looked at again because of it. */
export interface Happened {
  readonly words: string;
  readonly look: readonly string[];
}

export interface DevicesViewProps {
  readonly devices: OwnDevices;
  readonly unit: string;
  readonly operator: string;
  readonly happened: Happened | null;
  readonly failure: Failure | null;
  readonly onRevoke: (device: string, reason: string) => Promise<unknown>;
  readonly onRotate: (replaced: boolean) => Promise<unknown>;
}

/** This computer, the others with what to do next, and the one way to add another. */
export function DevicesView({ devices, unit, operator, happened, failure, onRevoke, onRotate }: DevicesViewProps) {
  const { thisDevice, revokedAt, others } = devices;
  const inUse = others.filter(({ state }) => state !== 'former' && state !== 'revoked');
  const revoked = revokedAt !== null;
  return (
    <Page
      title={titleOf(inUse, unit)}
      hint={inUse.length > 0 ? text.hint : undefined}
      actions={
        !revoked && (
          <>
            {inUse.length > 0 && <LinkButton href="/import">{text.importMerge}</LinkButton>}
            <LinkButton href="/devices/offer" main={inUse.length === 0}>
              {text.add}
            </LinkButton>
          </>
        )
      }
    >
      {happened && (
        <Note tone="ok" alert>
          {happened.words}
        </Note>
      )}
      {happened !== null && happened.look.length > 0 && (
        <Note tone="due">
          {text.signedIn} <strong>{happened.look.map(numberOf).join('、')}</strong>
        </Note>
      )}
      <FailureNote failure={failure} />
      <Section title={text.thisOne} hint={text.numberHint} actions={<RotateKeys failure={failure} onRotate={onRotate} />}>
        <div className="computer">
          <StateTag tone={revoked ? 'late' : 'ok'} wide>
            {revoked ? text.states.revoked : text.thisOne}
          </StateTag>
          <div className="grow">
            <strong>{text.usedBy(operator)}</strong>
            <div className="muted small">
              {text.number} <span className="computer-number">{numberOf(thisDevice)}</span>
              {revoked && `　${text.revokedOn(fullDayText(localOf(revokedAt).slice(0, 10)), '')}`}
            </div>
          </div>
        </div>
      </Section>
      <Section title={text.another}>
        {others.length === 0 ? (
          <EmptyState>{text.empty}</EmptyState>
        ) : (
          <ul className="lines">
            {others.map((computer, at) => (
              <li key={computer.device}>
                <ComputerLine computer={computer} main={at === 0} writes={!revoked} failure={failure} onRevoke={(reason) => onRevoke(computer.device, reason)} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}

function titleOf(inUse: readonly OwnComputer[], unit: string): string {
  if (inUse.some(({ state }) => state === 'answered' || state === 'enrolled')) return text.titleCompare;
  return inUse.length === 0 ? text.titleAlone(unit) : text.titleCount(unit, inUse.length + 1);
}
