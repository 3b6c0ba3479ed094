import { Button } from 'antd';
import type { ElectionView, Failure } from '../../../../electron/contract';
import { outcomeText } from '../../../text/election-outcome';
import { kindWords } from '../../../text/gathering-kinds';
import { FailureNote } from '../../../ui/FailureNote';
import { LinkButton } from '../../../ui/LinkButton';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';

const words = kindWords.election;

export interface ElectionCardProps {
  readonly view: ElectionView;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onTake: () => void;
  readonly onGiveBack: () => void;
}

/** What the election changes in the organisation and in people's posts, line by line; written by a click, taken back by another. */
export function ElectionCard({ view: { state, lines }, busy, failure, onTake, onGiveBack }: ElectionCardProps) {
  const isByElection = lines.some(({ change }) => change === 'post') && !lines.some(({ change }) => change === 'term');
  return (
    <Section
      title={words.outcome}
      hint={words.outcomeHint}
      className="no-print"
      actions={
        <span className="row">
          {(state === 'taken' || state === 'differs') && (
            <Button size="small" loading={busy} onClick={onGiveBack}>
              {words.giveBack}
            </Button>
          )}
          {(state === 'open' || state === 'differs') && (
            <Button size="small" type="primary" loading={busy} onClick={onTake}>
              {state === 'open' ? words.take : words.takeAgain}
            </Button>
          )}
          {state === 'taken' && (
            <LinkButton href="/organisation" small>
              {words.toOrganisation}
            </LinkButton>
          )}
        </span>
      }
    >
      <div className="stack">
        <FailureNote failure={failure} />
        <p role="status" className={state === 'taken' ? undefined : 'muted'}>
          {words[state]}
        </p>
        {isByElection && <p className="muted small">{words.byElection}</p>}
        {lines.length > 0 && (
          <ul className="lines small">
            {lines.map((line) => (
              <li key={outcomeText(line)}>
                <span className="grow">{outcomeText(line)}</span>
                <StateTag tone={line.done ? 'ok' : 'due'}>{line.done ? words.standing : words.pending}</StateTag>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
