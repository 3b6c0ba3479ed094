import { Segmented, Select } from 'antd';
import { useState } from 'react';
import type { Failure, PeriodFigures, SuperiorDesk } from '../../../electron/contract';
import { deskText as text } from '../../text/desk';
import { fullDayText, localOf, monthText } from '../../text/dates';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { DeskAside } from './DeskAside';
import { DeskFirst } from './DeskFirst';
import './desk.css';
import { deskMonths, deskRows, notReported } from './desk-figures';
import { DeskNumbers } from './DeskNumbers';
import { FiguresTable } from './FiguresTable';
import { YearTable } from './YearTable';

export interface DeskViewProps {
  readonly desk: SuperiorDesk;
  /** Null = being counted; `failure` = could not be. */
  readonly figures: PeriodFigures | null;
  readonly failure: Failure | null;
  readonly today: string;
  /** The month chosen; while its answer is on its way, `desk` still is the last one's. */
  readonly month: string;
  readonly onMonth: (month: string) => void;
}

type Tab = 'figures' | 'year';

/** 总览: who has reported and who has not, and what the month came to. Organisations stand by code. */
export function DeskView({ desk, figures, failure, today, month, onMonth }: DeskViewProps) {
  const [tab, setTab] = useState<Tab>('figures');
  const rows = deskRows(desk);
  const missing = notReported(rows);
  const toCompare = rows.filter((row) => row.state === 'enrolled').length;
  if (desk.subordinates.length === 0) return <EmptyDesk />;
  return (
    <Page
      title={desk.confirmed === 0 ? text.titleNone : text.title(monthText(desk.month), desk.reported, desk.confirmed)}
      hint={
        desk.confirmed > 0 &&
        (missing.length > 0 ? (
          <StateTag tone="due">{text.notReported(missing.length)}</StateTag>
        ) : (
          <StateTag tone="ok">{text.allReported}</StateTag>
        ))
      }
      actions={
        <>
          <Select
            aria-label={text.month}
            className="desk-month"
            value={month}
            onChange={onMonth}
            options={deskMonths(today).map((each) => ({ value: each, label: monthText(each) }))}
          />
          {desk.confirmed > 0 && <LinkButton href={`/reported?period=${month}`}>{text.whoReported}</LinkButton>}
          <LinkButton href="/import" main>
            {text.importReports}
          </LinkButton>
        </>
      }
    >
      {toCompare > 0 && (
        <Note tone="due" action={<LinkButton href="/subordinates">{text.toCompare}</LinkButton>}>
          {text.compareFirst(toCompare)}
        </Note>
      )}
      {failure ? <FailureNote failure={failure} /> : <DeskNumbers figures={figures} month={desk.month} />}
      <div className="desk-columns">
        <Section
          title={tab === 'figures' ? text.figures(monthText(desk.month)) : text.year(desk.month.slice(0, 4))}
          hint={text.yearHint}
          actions={
            <>
              <SaveTableButton small request={{ table: tab === 'figures' ? 'desk' : 'desk-year', month: desk.month }} />
              <Segmented<Tab>
                aria-label={text.view}
                value={tab}
                onChange={setTab}
                options={[
                  { value: 'figures', label: text.tabs.figures },
                  { value: 'year', label: text.tabs.year },
                ]}
              />
            </>
          }
        >
          {tab === 'figures' ? <FiguresTable rows={rows} /> : <YearTable rows={rows} month={desk.month} today={today} />}
          <p className="muted small desk-legend">{[text.legend, dataUntil(desk)].filter((part) => part !== '').join('　')}</p>
        </Section>
        <div className="stack">
          {figures && <DeskFirst figures={figures} missing={missing.length} month={desk.month} />}
          <DeskAside rows={rows} missing={missing} latest={desk.latest} handed={desk.handed} />
        </div>
      </div>
    </Page>
  );
}

function EmptyDesk() {
  return (
    <Page title={text.titleNone}>
      <Section label={text.name}>
        <EmptyState
          title={text.emptyTitle}
          action={
            <LinkButton href="/subordinates" main>
              {text.toSubordinates}
            </LinkButton>
          }
        >
          {text.emptyBody}
        </EmptyState>
      </Section>
    </Page>
  );
}

/** Until when files were taken in: figures are never newer than that. */
function dataUntil(desk: SuperiorDesk): string {
  const last = desk.subordinates
    .flatMap((each) => (each.lastImportAt === null ? [] : [each.lastImportAt]))
    .sort()
    .at(-1);
  return last === undefined ? '' : text.dataUntil(fullDayText(localOf(last).slice(0, 10)));
}
