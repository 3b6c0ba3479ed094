import { help as words } from '../../text/help';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { HandoffSteps } from './HandoffSteps';
import './help.css';
import { LaptopSteps } from './LaptopSteps';

/** One page: the handoff, the three words, the keys, and what to keep in mind. */
export default function HelpPage() {
  return (
    <Page title={words.place} hint={words.hint}>
      <Section title={words.handoff} hint={words.handoffHint}>
        <HandoffSteps />
      </Section>
      <Section title={words.laptops}>
        <LaptopSteps />
      </Section>
      <div className="help-grid">
        <Section title={words.three}>
          <ul className="lines">
            {words.states.map((state) => (
              <li key={state.word}>
                <StateTag tone={state.tone}>{state.word}</StateTag>
                <span className="grow small">{state.text}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={words.keys}>
          <dl className="facts small">
            {words.keyList.map(({ keys, text }) => (
              <div key={keys} className="help-key">
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title={words.careful}>
          <ul className="help-careful small">
            {words.carefulList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  );
}
