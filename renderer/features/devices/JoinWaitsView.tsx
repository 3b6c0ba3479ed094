import { devicesText as text } from '../../text/devices';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StepBar } from '../../ui/StepBar';
import './devices.css';

/** Compared on this side: everything else comes with the first 合并 file. */
export function JoinWaitsView() {
  return (
    <Page title={text.joinWaits}>
      <StepBar steps={text.joinSteps} now={2} label={text.joinTitle} />
      <Section label={text.joinWaits} className="device-card">
        <EmptyState
          action={
            <LinkButton href="/import" main>
              {text.toImport}
            </LinkButton>
          }
        >
          {text.joinWaitsBody}
        </EmptyState>
      </Section>
    </Page>
  );
}
