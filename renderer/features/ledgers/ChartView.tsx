import { Button } from 'antd';
import type { LedgerRow } from '../../../electron/contract';
import { itemWord, ledgers as words, stateWord } from '../../text/ledgers';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { PrintSheet } from '../../ui/PrintSheet';
import { Section } from '../../ui/Section';
import './ledgers.css';
import { dueDay } from './model/due-day';
import { hrefTo, nameOf, type Chosen } from './model/chosen';
import { StepMarks } from './StepMarks';

export interface ChartViewProps {
  readonly chosen: Chosen;
  readonly rows: readonly LedgerRow[];
  readonly organisation: string;
  readonly today: string;
  readonly onPrint: () => void;
}

/** More lines than these are set smaller, so that one page holds them. */
const ROOMY = 9;
const TIGHT = 13;

/** 挂图: a whole ledger on one page for the wall, A4 landscape; each state large, in words and colour. */
export function ChartView({ chosen, rows, organisation, today, onPrint }: ChartViewProps) {
  const name = nameOf(chosen);
  const closed = rows.filter(({ state }) => state.state === 'closed').length;
  const overdue = rows.filter(({ state }) => state.overdueDays > 0).length;
  const { columns } = words;
  const back = { href: hrefTo('/ledgers', chosen), label: name };
  if (rows.length === 0) {
    return (
      <Page title={words.chartTitle(name)} back={back}>
        <Section label={words.chartTitle(name)}>
          <EmptyState title={words.emptyTitle(name)} action={<LinkButton href={hrefTo('/ledgers/new', chosen)}>{words.addFirst}</LinkButton>}>
            {words.empty}
          </EmptyState>
        </Section>
      </Page>
    );
  }
  return (
    <Page
      title={words.chartTitle(name)}
      hint={words.chartHint}
      back={back}
      actions={
        <Button type="primary" onClick={onPrint}>
          {words.print}
        </Button>
      }
    >
      <PrintSheet label={words.chartTitle(name)} paper="across">
        <div className={rows.length > TIGHT ? 'chart chart-dense' : rows.length > ROOMY ? 'chart chart-tight' : 'chart'}>
          <h2>{name}</h2>
          <p className="chart-counts">{words.chartCounts(rows.length, closed, overdue)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{columns.number}</th>
                <th scope="col">{itemWord(chosen.ledger)}</th>
                <th scope="col">{words.chartMeasures}</th>
                <th scope="col">{columns.responsible}</th>
                <th scope="col">{columns.dueOn}</th>
                <th scope="col">{columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, document, state }, at) => {
                const { word, tone } = stateWord(state);
                return (
                  <tr key={id}>
                    <td>{at + 1}</td>
                    <td>
                      <b>{document.title}</b>
                    </td>
                    <td>
                      <StepMarks document={document} />
                    </td>
                    <td>{document.responsible.name}</td>
                    <td>{state.dueOn === '' ? words.noDue : dueDay(state.dueOn, today)}</td>
                    <td className={`chart-state chart-state-${tone}`}>{word}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="chart-foot">{words.chartFoot(organisation, today)}</p>
        </div>
      </PrintSheet>
    </Page>
  );
}
