import type { SuperiorView } from '../../../electron/contract';
import { dateOf } from '../../../electron/contract/domain';
import { fullDayText, localOf } from '../../text/dates';
import { exchangeText as text } from '../../text/exchange';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { LeaveSuperior } from './LeaveSuperior';

/** Who our superior is and how far the connection has come, with the one thing to do next. */
export function SuperiorCard({ superior, main }: { readonly superior: SuperiorView | null; readonly main: boolean }) {
  if (!superior) {
    return (
      <Section title={text.superior}>
        <div className="stack">
          <p>{main ? text.noSuperiorBody : text.noSuperiorOwn}</p>
          <div>
            <LinkButton href="/superior" main={main}>
              {text.acceptInvitation}
            </LinkButton>
          </div>
        </div>
      </Section>
    );
  }
  const open = superior.state === 'answered';
  return (
    <Section
      title={text.superior}
      actions={open ? <StateTag tone="due">{text.compareDigits}</StateTag> : <StateTag tone="ok">{text.connected}</StateTag>}
    >
      <div className="stack">
        <div>
          <strong>{superior.name}</strong>
          <div className="muted small">
            {text.code} {superior.code}
          </div>
        </div>
        {open ? (
          <>
            <p>{text.digitsOpenBody}</p>
            <div>
              <LinkButton href="/superior" main={main}>
                {text.compareDigits}
              </LinkButton>
            </div>
          </>
        ) : (
          <>
            <ul className="lines small">
              {superior.confirmedAt !== null && (
                <li>
                  <StateTag tone="ok">✓</StateTag>
                  <span className="grow">{text.confirmedOn(fullDayText(dateOf(localOf(superior.confirmedAt))))}</span>
                </li>
              )}
              <li>
                {superior.certified ? <StateTag tone="ok">✓</StateTag> : <StateTag tone="na">…</StateTag>}
                <span className="grow">{superior.certified ? text.certified : text.notCertifiedHint}</span>
              </li>
              <li>
                <StateTag tone="info">✓</StateTag>
                <span className="grow">{text.onlySuperiorReads(superior.name)}</span>
              </li>
            </ul>
            <div className="row">
              <LinkButton href="/superior" small>
                {text.digitsAgain}
              </LinkButton>
              <LeaveSuperior name={superior.name} />
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
