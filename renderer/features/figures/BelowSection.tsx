import { Button } from 'antd';
import { useRef } from 'react';
import { askedOf, doneOf, type BelowFigures, type PeriodFigures } from '../../../electron/contract';
import { dayText, fullDayText } from '../../text/dates';
import { figuresText as text, shareText } from '../../text/figures';
import { CopyTableButton } from '../../ui/CopyTableButton';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { usePortion } from '../../ui/usePortion';
import type { Behind } from './BehindDialog';

/** 各支部: a row each, by code and never by a number. */
export function BelowSection({
  figures,
  under,
  onBehind,
}: {
  readonly figures: PeriodFigures;
  readonly under: string;
  readonly onBehind: (behind: Behind) => void;
}) {
  const table = useRef<HTMLTableElement>(null);
  const { below, total, period, sources, own } = figures;
  const { shown, rest, more } = usePortion(below);
  const { reported, held, rate, done, missing, share, study, ledgers, overdue, term, dues, source } = text.columns;
  return (
    <Section
      title={text.below(below.length)}
      hint={text.reported(sources)}
      actions={
        <>
          <CopyTableButton table={table} />
          <SaveTableButton what={text.saves.below} small request={{ table: 'figures-below', period: period.name, under }} />
        </>
      }
    >
      <div className="figures-wide">
        <table ref={table} className="plain figures-table">
          <thead>
            <tr>
              <th scope="col">{text.org}</th>
              <th scope="col">{reported}</th>
              {[held, rate, done, missing, share, study, ledgers, overdue].map((label) => (
                <th key={label} scope="col" className="number">
                  {label}
                </th>
              ))}
              {[term, dues, source].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={row.key}
                row={row}
                onOpen={() => onBehind({ what: row.name, org: row.org, kinds: [], from: period.from, until: period.until })}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              <td className="nowrap">{`${sources.reported} / ${sources.branches}`}</td>
              <Numbers of={total} />
              <td colSpan={3} />
            </tr>
            {own && (
              <tr className="figures-own" title={text.ownHint}>
                <th scope="row">
                  <button type="button" className="link-like" onClick={() => onBehind({ what: text.own, org: own.org, kinds: [], from: period.from, until: period.until })}>
                    {text.own}
                  </button>
                </th>
                <td className="muted">{text.ownTag}</td>
                <td className="number">{own.gatherings}</td>
                <td className="number">{shareText(own.present, own.expected)}</td>
                <td colSpan={9} />
              </tr>
            )}
          </tfoot>
        </table>
      </div>
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {text.moreRows(rest)}
        </Button>
      )}
    </Section>
  );
}

function Row({ row, onOpen }: { readonly row: BelowFigures; readonly onOpen: () => void }) {
  const { name, code, figures, reported, standing, source } = row;
  return (
    <tr>
      <th scope="row" className="figures-org" title={`${code} ${name}`}>
        {row.org === '' ? (
          name
        ) : (
          <button type="button" className="link-like" onClick={onOpen}>
            {name}
          </button>
        )}
      </th>
      <td>{reported ? <StateTag tone="ok">{text.reportedTag}</StateTag> : <StateTag tone="due">{text.notReportedTag}</StateTag>}</td>
      <Numbers of={figures} />
      <td className="nowrap">{standing ? (standing.term === '' ? '—' : fullDayText(standing.term)) : '—'}</td>
      <td className="nowrap">{standing && standing.dues.publishedOn !== '' ? dayText(standing.dues.publishedOn) : '—'}</td>
      <td className="nowrap">{text.sources[source]}</td>
    </tr>
  );
}

function Numbers({ of: { gatherings, present, expected, duties, study, ledgers } }: { readonly of: PeriodFigures['total'] }) {
  const items = ledgers.open + ledgers.waiting + ledgers.closed;
  return (
    <>
      <td className="number">{gatherings}</td>
      <td className="number">{shareText(present, expected)}</td>
      <td className="number">{doneOf(duties)}</td>
      <td className="number">{duties.missing}</td>
      <td className="number">{shareText(doneOf(duties), askedOf(duties))}</td>
      <td className="number nowrap">{study.asked === 0 ? '—' : `${study.reached} / ${study.asked}`}</td>
      <td className="number nowrap">{items === 0 ? '—' : `${ledgers.closed} / ${items}`}</td>
      <td className="number">{ledgers.overdue}</td>
    </>
  );
}
