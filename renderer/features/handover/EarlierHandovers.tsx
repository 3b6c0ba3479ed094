import type { HandoverFact } from '../../../electron/contract';
import { handover as words } from '../../text/handover';
import { Section } from '../../ui/Section';

export function EarlierHandovers({ lines }: { readonly lines: readonly HandoverFact[] }) {
  return (
    <Section title={words.before}>
      <ul className="lines handover-lines">
        {lines.map(({ on, from, to }, at) => (
          <li key={at}>
            <span>{on}</span>
            <span className="grow">{words.beforeLine(from, to)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
