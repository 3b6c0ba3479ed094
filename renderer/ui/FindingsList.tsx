import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { twinsText } from '../text/conflicts';
import { findingSentence, findingWords as words, type Finding } from '../text/findings';
import { jumpTo } from './jump';
import { Section } from './Section';
import { StateTag } from './StateTag';

/** How many are shown before one asks for the rest. */
const AT_ONCE = 10;

/** 检查: what lacks or looks wrong, each with the way to its field. Never in the way. `fine` follows: what is in order. */
export function FindingsList({ title, hint, findings, children }: { readonly title: string; readonly hint?: ReactNode; readonly findings: readonly Finding[]; readonly children?: ReactNode }) {
  const [all, setAll] = useState(false);
  return (
    <Section title={title} hint={hint}>
      <ul className="lines small checks" aria-live="polite">
        {inView(findings, all).map((finding) => (
          <li key={`${finding.code} ${finding.field}`}>
            <StateTag tone={finding.level === 'missing' ? 'late' : 'due'}>{finding.level === 'missing' ? words.missing : words.doubt}</StateTag>
            <span className="grow">
              {findingSentence(finding)}
              <br />
              <Button type="link" size="small" className="check-go" onClick={() => jumpTo(finding.field)}>
                {finding.level === 'missing' ? words.go : words.look}
              </Button>
              {finding.code === 'suspected-twin' && (
                <Link href="/twins" className="small">
                  {twinsText.find}
                </Link>
              )}
            </span>
          </li>
        ))}
        {children}
        {findings.length === 0 && children === undefined && <li className="muted">{words.allGood}</li>}
      </ul>
      {!all && findings.length > AT_ONCE && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {words.more(findings.length - AT_ONCE)}
        </Button>
      )}
    </Section>
  );
}

/** All in their order; or the first few, in which every kind of finding has its turn before any is told a second time. */
function inView(findings: readonly Finding[], all: boolean): readonly Finding[] {
  if (all || findings.length <= AT_ONCE) return findings;
  const isFirst = (finding: Finding, at: number): boolean => findings.findIndex(({ code }) => code === finding.code) === at;
  return [...findings.filter(isFirst), ...findings.filter((finding, at) => !isFirst(finding, at))].slice(0, AT_ONCE);
}
