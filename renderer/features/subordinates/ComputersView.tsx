import { Button } from 'antd';
import type { ComputerBelow, Failure, SubordinateView } from '../../../electron/contract';
import { fullDayText, instantText, localOf } from '../../text/dates';
import { numberOf } from '../../text/devices';
import { subordinatesText as text } from '../../text/subordinates';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { RevokeButton } from '../../ui/RevokeButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import './subordinates.css';

export interface ComputersViewProps {
  readonly slot: SubordinateView;
  readonly computers: readonly ComputerBelow[];
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onAccept: (device: string) => void;
  readonly onRevoke: (device: string, reason: string) => Promise<unknown>;
  readonly onGiveBack: () => void;
}

/** The computers of one organisation below: taken in, taken out of use, and what to do when one was lost. */
export function ComputersView({ slot, computers, busy, failure, onAccept, onRevoke, onGiveBack }: ComputersViewProps) {
  return (
    <Page title={text.computersOf(slot.name)} hint={text.computersHint} back={{ href: '/subordinates', label: text.name }}>
      <FailureNote failure={failure} />
      <Section label={text.computersOf(slot.name)}>
        <ul className="lines">
          {computers.map((computer) => (
            <li key={computer.device}>
              <StateTag tone={text.computerTones[computer.state]} wide>
                {text.computerStates[computer.state]}
              </StateTag>
              <span className="grow">
                <strong>{numberOf(computer.device)}</strong>
                <br />
                <span className="muted small">{factsOf(computer)}</span>
              </span>
              {computer.state === 'enrolled' && computer.compared && (
                <LinkButton href={`/subordinates/${slot.record}/digits`} main>
                  {text.compare}
                </LinkButton>
              )}
              {computer.state === 'enrolled' && !computer.compared && (
                <Button type="primary" loading={busy} onClick={() => onAccept(computer.device)}>
                  {text.accept}
                </Button>
              )}
              {computer.state !== 'revoked' && <RevokeButton number={numberOf(computer.device)} failure={failure} onRevoke={(reason) => onRevoke(computer.device, reason)} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.lost}>
        <ol className="lines">
          {text.lostSteps.map((step, at) => (
            <li key={step}>
              <span className="tag tag-na">{at + 1}</span>
              <span className="grow">{step}</span>
            </li>
          ))}
        </ol>
        <div className="row">
          <LinkButton href={`/subordinates/${slot.record}/invite`}>{text.replace}</LinkButton>
          {slot.state === 'confirmed' && <Button onClick={onGiveBack}>{text.giveBack}</Button>}
        </div>
      </Section>
    </Page>
  );
}

function factsOf({ state, compared, confirmedAt, revokedAt, reason, reportedAt }: ComputerBelow): string {
  const day = (instant: string): string => fullDayText(localOf(instant).slice(0, 10));
  const parts = [
    state === 'enrolled' && !compared ? text.computerVouched : '',
    state === 'confirmed' && confirmedAt !== '' ? text.computerConfirmed(day(confirmedAt)) : '',
    state === 'revoked' && revokedAt !== '' ? text.computerRevoked(day(revokedAt), reason) : '',
    reportedAt === '' ? text.computerSilent : text.computerReported(instantText(reportedAt)),
  ];
  return parts.filter((part) => part !== '').join('　');
}
