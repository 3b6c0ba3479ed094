import { Link } from 'wouter';
import type { BranchHome } from '../../../electron/contract';
import { dayText, localOf } from '../../text/dates';
import { home as words } from '../../text/home';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { SilentReports } from './SilentReports';

/** 上次上报到哪里: what waits, and the last reports with written and delivered never mixed. */
export function ReportCard({ home }: { readonly home: BranchHome }) {
  const ready = home.superior === 'confirmed';
  return (
    <Section
      title={words.report}
      actions={
        ready && (
          <LinkButton href="/exchange/report" main={home.submittedNotWritten > 0} small>
            {words.exportPackage}
          </LinkButton>
        )
      }
    >
      {!ready && (
        <div className="row home-superior">
          <span className="grow">{words.superior[home.superior]}</span>
          <LinkButton href="/superior" small>
            {home.superior === 'none' ? words.toSuperior : words.toDigits}
          </LinkButton>
        </div>
      )}
      <SilentReports silent={home.silent} />
      {home.submittedNotWritten > 0 ? (
        <p>
          {words.sinceLast} <b>{home.submittedNotWritten}</b> {words.waiting}
        </p>
      ) : (
        ready && <p>{words.allWritten}</p>
      )}
      {home.unsubmitted > 0 && (
        <p className="muted small">
          {words.unsubmitted(home.unsubmitted)}　<Link href="/gatherings?state=unsubmitted">{words.toSubmit}</Link>
        </p>
      )}
      {home.lastReports.length === 0 ? (
        ready && <p className="muted small">{words.noReports}</p>
      ) : (
        <ul className="lines small">
          {home.lastReports.map((report) => (
            <li key={report.number}>
              <span className="grow">{words.reportLine(report.number, dayText(localOf(report.writtenAt)), report.records)}</span>
              <StateTag tone={report.delivered ? 'ok' : 'due'}>{report.delivered ? words.delivered : words.written}</StateTag>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
