import type { SuperiorView } from '../../../electron/contract';
import { fullDayText, localOf } from '../../text/dates';
import { superiorText as text } from '../../text/superior';
import { Digits } from '../../ui/Digits';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import './superior.css';

/** The superior that both sides confirmed. */
export function ConfirmedView({ superior }: { readonly superior: SuperiorView }) {
  return (
    <Page
      title={text.titleConfirmed(superior.name)}
      hint={`${text.code} ${superior.code}`}
      back={{ href: '/exchange', label: text.exchange }}
      actions={
        <LinkButton href="/exchange/report" main>
          {text.toReport}
        </LinkButton>
      }
    >
      <Section label={text.titleConfirmed(superior.name)} className="join-card">
        <ul className="lines">
          <li>
            <StateTag tone="ok">✓</StateTag>
            <span className="grow">
              {superior.confirmedAt === null
                ? text.confirmedPlain
                : text.confirmedBody(fullDayText(localOf(superior.confirmedAt).slice(0, 10)))}
            </span>
          </li>
          <li>
            {superior.certified ? <StateTag tone="ok">✓</StateTag> : <StateTag tone="na">…</StateTag>}
            <span className="grow">{superior.certified ? text.certified : text.notCertified}</span>
          </li>
        </ul>
      </Section>
      <Section title={text.digitsAgain} className="join-card">
        <Digits groups={superior.digits} label={text.digitsAgain} />
      </Section>
    </Page>
  );
}
