import type { HandoverState } from '../../../electron/contract';
import { handover as words } from '../../text/handover';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { leftLines } from './left-lines';

/** What should be done before: each with how it stands, and the way there. */
export function Checklist({ state }: { readonly state: HandoverState }) {
  const backedUp = state.daysSinceBackup === 0;
  return (
    <Section title={words.checklist} hint={words.checklistNote}>
      <ul className="lines handover-lines">
        <li>
          <span className="grow">{words.backup}</span>
          <StateTag tone={backedUp ? 'ok' : 'due'}>{words.backupState(state.daysSinceBackup)}</StateTag>
          <LinkButton href="/settings" small>
            {words.toBackup}
          </LinkButton>
        </li>
        <li>
          <span className="grow">{words.toReport}</span>
          {state.superior === null ? (
            <span className="muted">{words.noSuperior}</span>
          ) : (
            <LinkButton href="/exchange/report" small>
              {state.superior}
            </LinkButton>
          )}
        </li>
        {leftLines(state).map(({ word, count, href }) => (
          <li key={word}>
            <span className="grow">{word}</span>
            <StateTag tone={count === 0 ? 'ok' : 'due'}>{count === 0 ? words.none : words.items(count)}</StateTag>
            {count > 0 && (
              <LinkButton href={href} small>
                {words.see}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
