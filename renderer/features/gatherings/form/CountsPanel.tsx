import { panelWords as words } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import type { CountedLine } from '../model/counted';

/** 计入: which duties this one gathering serves, entered once. */
export function CountsPanel({ lines }: { readonly lines: readonly CountedLine[] }) {
  return (
    <Section title={words.counts}>
      <ul className="lines small">
        {lines.map((line) => (
          <li key={line.kind}>
            <span className="grow">
              {KIND_NAMES[line.kind]}　<span className="nowrap">{line.period}</span>
              <br />
              <span className="muted">{line.note}</span>
            </span>
            <StateTag tone="info">{line.nth}</StateTag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
