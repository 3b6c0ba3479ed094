import { useRef } from 'react';
import { LEDGER_NAMES, type LedgerPart, type PeriodFigures } from '../../../electron/contract';
import { figuresText as text, shareText } from '../../text/figures';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { CopyTableButton } from '../../ui/CopyTableButton';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import type { Behind } from './BehindDialog';
import { RuleBars } from './RuleBars';
import type { Stood } from './StoodList';

interface OverviewProps {
  readonly figures: PeriodFigures;
  readonly under: string;
  readonly onBehind: (behind: Behind) => void;
}

/** The rules with their bars; beside them the kinds held, and what the branches told of themselves. */
export function OverviewSections({ figures, under, onBehind }: OverviewProps) {
  return (
    <div className="figures-columns">
      <RuleBars figures={figures} under={under} onBehind={onBehind} />
      <div className="stack">
        <Others figures={figures} onBehind={onBehind} />
        <Kinds figures={figures} onBehind={onBehind} />
        {figures.ledgers.length > 0 && <Ledgers figures={figures} under={under} onBehind={onBehind} />}
      </div>
    </div>
  );
}

function Others({ figures: { total }, onBehind }: Pick<OverviewProps, 'figures' | 'onBehind'>) {
  const { appraisal, appraised, termOver, duesPublished, told } = total;
  return (
    <Section title={text.others} hint={text.otherLines(told)}>
      <dl className="figures-facts">
        <dt>{text.termOver}</dt>
        <dd>
          <Look what={text.termOver} value={termOver} stood="term" onBehind={onBehind} /> {text.branches}
        </dd>
        <dt>{text.dues}</dt>
        <dd>
          <Look what={text.dues} value={duesPublished} stood="dues" onBehind={onBehind} /> {`/ ${told} ${text.branches}`}
        </dd>
        <dt>{text.appraisal}</dt>
        <dd>
          <Look what={text.appraisal} value={appraised} stood="appraisal" onBehind={onBehind} /> {`${text.branches}，${text.appraisalOf(appraisal.members)}`}
          {appraisal.members > 0 && (
            <span className="muted small figures-under">
              {text.grades(appraisal.excellent, appraisal.qualified, appraisal.basic, appraisal.unqualified)}
            </span>
          )}
        </dd>
      </dl>
      <p className="muted small">{text.notAbove}</p>
    </Section>
  );
}

interface LookProps {
  readonly what: string;
  readonly value: number;
  readonly stood: Stood;
  readonly ledger?: string;
  readonly onBehind: OverviewProps['onBehind'];
}

/** A number that opens the signed words behind it. */
function Look({ what, value, stood, ledger, onBehind }: LookProps) {
  return (
    <button type="button" className="link-like" aria-label={text.lookFor(`${what} ${value}`)} onClick={() => onBehind({ what, stood, ...(ledger === undefined ? {} : { ledger }) })}>
      {value}
    </button>
  );
}

function Kinds({ figures: { kinds, period }, onBehind }: Omit<OverviewProps, 'under'>) {
  const table = useRef<HTMLTableElement>(null);
  if (kinds.length === 0) return null;
  return (
    <Section title={text.kinds} actions={<CopyTableButton table={table} />}>
      <table ref={table} className="plain figures-table">
        <thead>
          <tr>
            <th scope="col">{text.columns.kind}</th>
            <th scope="col" className="number">
              {text.columns.times}
            </th>
            <th scope="col" className="number">
              {text.columns.late}
            </th>
            <th scope="col" className="number">
              {text.columns.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, gatherings, enteredLate, expected, present }) => {
            const name = RECORD_KIND_NAMES[kind] ?? kind;
            return (
              <tr key={kind}>
                <th scope="row">{name}</th>
                <td className="number">
                  <button
                    type="button"
                    className="link-like"
                    aria-label={text.lookFor(`${name} ${gatherings}`)}
                    onClick={() => onBehind({ what: name, kinds: [kind], from: period.from, until: period.until })}
                  >
                    {gatherings}
                  </button>
                </td>
                <td className="number">{enteredLate}</td>
                <td className="number">{shareText(present, expected)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

const NAMES: Readonly<Record<string, string>> = LEDGER_NAMES;
const all = ({ open, waiting, closed }: LedgerPart): number => open + waiting + closed;

function Ledgers({ figures: { ledgers, period }, under, onBehind }: OverviewProps) {
  const table = useRef<HTMLTableElement>(null);
  return (
    <Section
      title={text.ledgersTable}
      actions={
        <>
          <CopyTableButton table={table} />
          <SaveTableButton what={text.saves.ledgers} small request={{ table: 'figures-ledgers', period: period.name, under }} />
        </>
      }
    >
      <table ref={table} className="plain figures-table">
        <thead>
          <tr>
            <th scope="col">{text.columns.ledger}</th>
            <th scope="col" className="number">
              {text.columns.ledgers}
            </th>
            <th scope="col" className="number">
              {text.columns.share}
            </th>
            <th scope="col" className="number">
              {text.columns.overdue}
            </th>
          </tr>
        </thead>
        <tbody>
          {ledgers.map((part) => (
            <tr key={part.ledger}>
              <th scope="row">{NAMES[part.ledger] ?? part.ledger}</th>
              <td className="number">
                <Look what={NAMES[part.ledger] ?? part.ledger} value={part.closed} stood="ledgers" ledger={part.ledger} onBehind={onBehind} />
                {` / ${all(part)}`}
              </td>
              <td className="number">{shareText(part.closed, all(part))}</td>
              <td className="number">
                <Look what={text.overdueOf(NAMES[part.ledger] ?? part.ledger)} value={part.overdue} stood="overdue" ledger={part.ledger} onBehind={onBehind} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
