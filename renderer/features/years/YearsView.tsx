import type { Failure, YearLine } from '../../../electron/contract';
import { years as words } from '../../text/years';
import { paperHref } from '../../data/paper-href';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Corrections } from './Corrections';
import { LiftSeal } from './LiftSeal';
import './years.css';

export interface YearsViewProps {
  readonly lines: readonly YearLine[];
  readonly thisYear: number;
  readonly failure: Failure | null;
  readonly onLift: (year: number, reason: string) => Promise<unknown>;
}

export function YearsView({ lines, thisYear, failure, onLift }: YearsViewProps) {
  const corrected = lines.filter(({ corrections }) => corrections.length > 0);
  return (
    <Page title={words.title} hint={words.hint(lines.filter(({ sealed }) => sealed).length)} back={{ href: '/settings', label: words.back }}>
      <p className="muted">{words.about}</p>
      <Section label={words.title} className="section-narrow">
        {lines.length === 0 ? (
          <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
        ) : (
          <ul className="lines">
            {lines.map((line) => (
              <li key={line.year} className="year-line">
                <strong>{words.year(line.year)}</strong>
                <StateTag tone={line.sealed ? 'ok' : 'na'}>{line.sealed ? words.sealed : words.open}</StateTag>
                <span className="grow">
                  {words.count(line.records)}
                  {line.sealed && <span className="muted">{`　${words.sealedLine(line.sealedOn, line.by)}　${words.corrections(line.corrections.length)}`}</span>}
                  {line.note !== '' && line.sealed && <span className="muted small year-note">{line.note}</span>}
                  {line.liftedReason !== '' && <span className="muted small year-note">{words.liftedLine(line.liftedReason)}</span>}
                </span>
                <LinkButton href={paperHref({ paper: 'handbook', year: line.year, personal: false }, '/years')}>{words.handbook}</LinkButton>
                {line.sealed ? (
                  <LiftSeal year={line.year} failure={failure} onLift={(reason) => onLift(line.year, reason)} />
                ) : line.year < thisYear ? (
                  <LinkButton href={`/years/${line.year}/seal`}>{words.seal}</LinkButton>
                ) : (
                  <span className="muted small">{words.running}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {corrected.map((line) => (
        <Section key={line.year} title={words.correctionsTitle(line.year)} className="section-narrow">
          <Corrections lines={line.corrections} />
        </Section>
      ))}
    </Page>
  );
}
