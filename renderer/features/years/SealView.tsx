import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Failure, YearChecks } from '../../../electron/contract';
import { years as words } from '../../text/years';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import './years.css';

export function SealView({ checks, busy, failure, onSeal }: { readonly checks: YearChecks; readonly busy: boolean; readonly failure: Failure | null; readonly onSeal: (note: string) => void }) {
  const { year } = checks;
  const [note, setNote] = useState('');
  const lines = [
    [words.findings, checks.findings, `/gatherings?year=${year}`],
    [words.conflicts, checks.conflicts, `/gatherings?year=${year}`],
    [words.unsubmitted, checks.unsubmitted, `/gatherings?year=${year}&state=unsubmitted`],
    [words.duties, checks.duties, `/calendar?year=${year}`],
  ] as const;
  return (
    <Page title={words.sealTitle(year)} hint={words.count(checks.records)} back={{ href: '/years', label: words.title }}>
      <Section title={words.checks} hint={words.checksNote} className="section-narrow">
        <ul className="lines">
          {lines.map(([word, n, href]) => (
            <li key={word} className="year-line">
              <span className="grow">{word}</span>
              <StateTag tone={n === 0 ? 'ok' : 'due'}>{n === 0 ? words.fine : String(n)}</StateTag>
              <span className="year-see">{n > 0 && <Link href={href}>{words.toSee}</Link>}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section label={words.note} className="section-narrow">
        <div className="stack">
          <Field label={words.note} hint={words.noteHint}>
            {(id, described) => <Input id={id} aria-describedby={described} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
          </Field>
          <p className="muted">{words.about}</p>
          <FailureNote failure={failure} />
          <div>
            <Button type="primary" loading={busy} onClick={() => onSeal(note.trim())}>
              {words.doSeal}
            </Button>
          </div>
        </div>
      </Section>
    </Page>
  );
}
