import { Button } from 'antd';
import type { GatheringDocument } from '../../../../electron/contract';
import { findingSentence, type Finding } from '../../../text/findings';
import { panelWords as words } from '../../../text/gatherings';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { fineLines } from '../model/fine-lines';
import { jumpTo } from './jump';

/** 提交前检查: what lacks or looks wrong, each with the way to its field; then what is in order. Never in the way. */
export function ChecksPanel({ document, findings }: { readonly document: GatheringDocument; readonly findings: readonly Finding[] }) {
  return (
    <Section title={words.checks}>
      <ul className="lines small checks" aria-live="polite">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.field}`}>
            <StateTag tone={finding.level === 'missing' ? 'late' : 'due'}>
              {finding.level === 'missing' ? words.missing : words.doubt}
            </StateTag>
            <span className="grow">
              {findingSentence(finding)}
              <br />
              <Button type="link" size="small" className="check-go" onClick={() => jumpTo(finding.field)}>
                {finding.level === 'missing' ? words.go : words.look}
              </Button>
            </span>
          </li>
        ))}
        {fineLines(document, findings).map((line) => (
          <li key={line}>
            <StateTag tone="ok">{words.fine}</StateTag>
            <span className="grow">{line}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
