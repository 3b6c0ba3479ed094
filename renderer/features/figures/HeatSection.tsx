import { Segmented, Select } from 'antd';
import { type RefObject, useRef, useState } from 'react';
import {
  DUTY_STATE_MARKS,
  DUTY_STATE_NAMES,
  figureRuleName,
  figureRuleSource,
  type HeatMap,
  type PeriodFigures,
} from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { periodName } from '../../text/calendar';
import { figuresText as text } from '../../text/figures';
import { Answered } from '../../ui/Answered';
import { CopyTableButton } from '../../ui/CopyTableButton';
import { EmptyState } from '../../ui/EmptyState';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import type { Behind } from './BehindDialog';
import { HeatGrid } from './HeatGrid';
import { DUTY_TONES } from './tones';

/** 热力图: branch × period of one rule over the year of the chosen period. */
export function HeatSection({
  figures,
  under,
  onBehind,
}: {
  readonly figures: PeriodFigures;
  readonly under: string;
  readonly onBehind: (behind: Behind) => void;
}) {
  const { rules, period } = figures;
  const [chosen, setChosen] = useState('');
  const year = period.from.slice(0, 4);
  // 主题党日 is the monthly duty of every branch: the fullest picture.
  const rule = rules.some((one) => one.rule.id === chosen) ? chosen : (rules.find((one) => one.rule.id === 'R5') ?? rules[0])?.rule.id;
  const heat = useAnswer('figures.heat', { year, rule: rule ?? '-', under }, { keep: true, enabled: rule !== undefined });
  if (rule === undefined) return <Section title={text.views.heat}>{text.heatEmpty}</Section>;
  return (
    <Answered query={heat}>
      {(data) => <HeatView heat={data} year={year} under={under} rules={rules} onRule={setChosen} onBehind={onBehind} />}
    </Answered>
  );
}

export interface HeatViewProps {
  readonly heat: HeatMap;
  readonly year: string;
  readonly under: string;
  readonly rules: PeriodFigures['rules'];
  readonly onRule: (rule: string) => void;
  readonly onBehind: (behind: Behind) => void;
}

export function HeatView({ heat, year, under, rules, onRule, onBehind }: HeatViewProps) {
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  const table = useRef<HTMLTableElement>(null);
  const kinds = 'kinds' in heat.rule.demand ? (heat.rule.demand.kinds as readonly string[]) : [];
  const open = (row: number, column: number): void => {
    const [one, period] = [heat.rows[row], heat.periods[column]];
    if (one && period)
      onBehind({ what: `${one.name} ${figureRuleName(heat.rule)}`, org: one.org, kinds, from: period.from, until: period.until });
  };
  return (
    <Section
      title={text.heat(year, figureRuleName(heat.rule))}
      hint={`${figureRuleSource(heat.rule)}　${text.reported(heat.sources)}`}
      actions={
        <>
          <Select
            aria-label={text.rule}
            size="small"
            className="figures-rule"
            value={heat.rule.id}
            onChange={onRule}
            options={rules.map(({ rule }) => ({ value: rule.id, label: figureRuleName(rule) }))}
          />
          {as === 'table' && <CopyTableButton table={table} />}
          {as === 'table' && <SaveTableButton what={text.saves.heat} small request={{ table: 'figures-heat', year: Number(year), rule: heat.rule.id, under }} />}
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
      {heat.rows.length === 0 ? (
        <EmptyState>{text.heatEmpty}</EmptyState>
      ) : as === 'chart' ? (
        <>
          <HeatGrid heat={heat} onOpen={open} />
          <p className="figures-legend small muted">
            {(['done', 'entered-late', 'late', 'missing', 'due', 'unreported', 'not-applicable'] as const).map((state) => (
              <span key={state}>
                <i className={`heat-mark tag-${DUTY_TONES[state]} heat-${state}`} aria-hidden="true">
                  {DUTY_STATE_MARKS[state]}
                </i>{' '}
                {DUTY_STATE_NAMES[state]}
              </span>
            ))}
            <span>{text.heatHint}</span>
          </p>
        </>
      ) : (
        <HeatTable heat={heat} table={table} />
      )}
    </Section>
  );
}

function HeatTable({ heat: { rows, periods }, table }: { readonly heat: HeatMap; readonly table: RefObject<HTMLTableElement | null> }) {
  return (
    <div className="figures-wide">
      <table ref={table} className="plain figures-table">
        <thead>
          <tr>
            <th scope="col">{text.org}</th>
            {periods.map((period) => (
              <th key={period.name} scope="col">
                {periodName(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={periods[at]?.name}>{cell ? DUTY_STATE_NAMES[cell[0]] : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
