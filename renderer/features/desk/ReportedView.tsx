import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { owingWords, owing, type ReportedLine, type ReportedList, type ReportedState } from '../../../electron/contract';
import { paperHref } from '../../data/paper-href';
import { monthText } from '../../text/dates';
import { reportedText as text } from '../../text/reported';
import { CopyText } from '../../ui/CopyText';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { usePortion } from '../../ui/usePortion';
import './desk.css';
import { deskMonths } from './desk-figures';

export interface ReportedViewProps {
  readonly list: ReportedList;
  readonly today: string;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

type Shown = 'owing' | 'all';

/** Who has reported for a month, who has not, of whom something is missing; and the list to remind them by, on paper or as text. */
export function ReportedView({ list, today, period, onPeriod }: ReportedViewProps) {
  const [shown, setShown] = useState<Shown>('owing');
  const count = (state: ReportedState): number => list.lines.filter((line) => line.state === state).length;
  const owed = owing(list);
  const lines = shown === 'owing' ? list.lines.filter(({ state }) => state !== 'reported') : list.lines;
  const months = [...new Set([period, ...deskMonths(today)])];
  return (
    <Page
      title={list.lines.length === 0 ? text.titleNone : text.title(monthText(list.period), list.lines.length - count('missing') - count('staged'), list.lines.length)}
      hint={text.states(count('missing'), count('gap'), count('staged'))}
      back={{ href: '/desk', label: text.back }}
      actions={
        <>
          <Select aria-label={text.period} className="desk-month" value={period} onChange={onPeriod} options={months.map((month) => ({ value: month, label: monthText(month) }))} />
          {owed.length > 0 && (
            <>
              <CopyText text={messageOf(list, owed)} label={text.copy} />
              <LinkButton href={paperHref({ paper: 'owing', period: list.period }, `/reported?period=${list.period}`)} main>
                {text.print}
              </LinkButton>
            </>
          )}
        </>
      }
    >
      <Section label={text.name}>
        {list.lines.length === 0 ? (
          <EmptyState title={text.emptyTitle} action={<LinkButton href="/subordinates">{text.toSubordinates}</LinkButton>}>
            {text.empty}
          </EmptyState>
        ) : (
          <>
            <div className="filter-bar">
              <Segmented<Shown>
                aria-label={text.shown}
                value={shown}
                options={[
                  { value: 'owing', label: text.options.owing(list.lines.length - count('reported')) },
                  { value: 'all', label: text.options.all(list.lines.length) },
                ]}
                onChange={setShown}
              />
            </div>
            {lines.length === 0 ? <EmptyState>{text.allHere}</EmptyState> : <Lines key={shown} lines={lines} />}
          </>
        )}
        {list.unconfirmed > 0 && <p className="muted small">{text.unconfirmed(list.unconfirmed)}</p>}
      </Section>
    </Page>
  );
}

function Lines({ lines }: { readonly lines: readonly ReportedLine[] }) {
  const { shown, rest, more } = usePortion(lines);
  return (
    <>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{text.columns.code}</th>
            <th scope="col">{text.columns.name}</th>
            <th scope="col">{text.columns.state}</th>
            <th scope="col">{text.columns.words}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.record}>
              <td className="nowrap">{line.code}</td>
              <td>{line.name}</td>
              <td>
                <StateTag tone={text.tones[line.state]}>{text.words[line.state]}</StateTag>
              </td>
              <td className="muted">{line.state === 'staged' ? text.stagedWords : owingWords(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {text.rest(rest)}
        </Button>
      )}
    </>
  );
}

/** What one pastes into a message or reads out: one line an organisation. */
function messageOf(list: ReportedList, owed: readonly ReportedLine[]): string {
  return [text.message(monthText(list.period)), ...owed.map((line, at) => `${at + 1}. ${line.name}：${line.state === 'missing' ? text.notReportedYet : ''}${owingWords(line)}`)].join('\n');
}
