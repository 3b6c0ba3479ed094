import { Segmented } from 'antd';
import { type RefObject, useRef, useState } from 'react';
import {
  askedOf,
  doneOf,
  DUTY_STATE_NAMES,
  figureRuleName,
  figureRuleSource,
  type DutyState,
  type PeriodFigures,
} from '../../../electron/contract';
import { figuresText as text, shareText } from '../../text/figures';
import { CopyTableButton } from '../../ui/CopyTableButton';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import type { Behind } from './BehindDialog';

const PARTS: readonly DutyState[] = ['done', 'late', 'entered-late', 'missing'];
type Rule = PeriodFigures['rules'][number];

/** Rule by rule: how much of what was asked is done, as a bar or as a table. The parts of a bar open what they count. */
export function RuleBars({
  figures,
  under,
  onBehind,
}: {
  readonly figures: PeriodFigures;
  readonly under: string;
  readonly onBehind: (behind: Behind) => void;
}) {
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  const table = useRef<HTMLTableElement>(null);
  const { rules, period, sources } = figures;
  return (
    <Section
      title={text.bars}
      hint={text.reported(sources)}
      actions={
        <>
          {as === 'table' && <CopyTableButton table={table} />}
          {as === 'table' && <SaveTableButton what={text.saves.rules} small request={{ table: 'figures-rules', period: period.name, under }} />}
          <Segmented<'chart' | 'table'>
            size="small"
            aria-label={text.chartOrTable}
            value={as}
            onChange={setAs}
            options={[
              { value: 'chart', label: text.chart },
              { value: 'table', label: text.table },
            ]}
          />
        </>
      }
    >
      {as === 'chart' ? (
        <>
          <ul className="figures-bars">
            {rules.map((one) => (
              <Bar key={one.rule.id} of={one} period={period.name} onBehind={onBehind} />
            ))}
          </ul>
          <p className="figures-legend small muted">
            {PARTS.map((state) => (
              <span key={state}>
                <i className={`figures-swatch figures-fill-${state}`} aria-hidden="true" /> {DUTY_STATE_NAMES[state]}
              </span>
            ))}
          </p>
        </>
      ) : (
        <RuleTable rules={rules} table={table} />
      )}
    </Section>
  );
}

function Bar({
  of: { rule, counts, before },
  period,
  onBehind,
}: {
  readonly of: Rule;
  readonly period: string;
  readonly onBehind: (behind: Behind) => void;
}) {
  const [asked, done] = [askedOf(counts), doneOf(counts)];
  const name = figureRuleName(rule);
  return (
    <li>
      <span className="figures-bar-head">
        <b>{name}</b>
        <span className="muted small grow">{figureRuleSource(rule)}</span>
        <span className="small">{text.barOf(done, asked, counts.unreported)}</span>
        <b className="figures-bar-share">{shareText(done, asked)}</b>
      </span>
      <span className="figures-bar">
        {asked === 0 && <span className="figures-bar-none" />}
        {PARTS.filter((state) => counts[state] > 0).map((state) => (
          <button
            key={state}
            type="button"
            className={`figures-fill-${state}`}
            style={{ flexGrow: counts[state] }}
            title={`${DUTY_STATE_NAMES[state]} ${counts[state]}`}
            aria-label={text.lookFor(`${name} ${DUTY_STATE_NAMES[state]} ${counts[state]}`)}
            onClick={() => onBehind({ what: `${name} ${DUTY_STATE_NAMES[state]}`, period, states: [state], rule: rule.id })}
          />
        ))}
      </span>
      {askedOf(before) > 0 && <span className="muted small">{text.barBefore(shareText(doneOf(before), askedOf(before)))}</span>}
    </li>
  );
}

function RuleTable({ rules, table }: { readonly rules: readonly Rule[]; readonly table: RefObject<HTMLTableElement | null> }) {
  const { rule, basis, done, late, missing, unreported, share, before } = text.columns;
  return (
    <div className="figures-wide">
      <table ref={table} className="plain figures-table">
        <thead>
          <tr>
            <th scope="col">{rule}</th>
            <th scope="col">{basis}</th>
            {[done, late, missing, unreported, share, before].map((label) => (
              <th key={label} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule: one, counts, before: earlier }) => (
            <tr key={one.id}>
              <th scope="row">{figureRuleName(one)}</th>
              <td className="small muted">{figureRuleSource(one)}</td>
              <td className="number">{doneOf(counts)}</td>
              <td className="number">{counts['entered-late']}</td>
              <td className="number">{counts.missing}</td>
              <td className="number">{counts.unreported}</td>
              <td className="number">{shareText(doneOf(counts), askedOf(counts))}</td>
              <td className="number">{shareText(doneOf(earlier), askedOf(earlier))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
