import { Segmented, Select } from 'antd';
import { type RefObject, useRef, useState } from 'react';
import { askedOf, doneOf, figurePeriodName, figureRuleName, type PeriodFigures, type TrendPoint } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { figuresText as text, shareText } from '../../text/figures';
import { Answered } from '../../ui/Answered';
import { CopyTableButton } from '../../ui/CopyTableButton';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { TrendLines } from './TrendLines';

/** How many periods back: a year of months, two of quarters, five years. */
const STEPS = { month: 13, quarter: 9, 'half-year': 6, year: 5, semester: 5, term: 5 } as const;

/** 走势: completion and 参会率, period after period. */
export function TrendSection({ figures, under }: { readonly figures: PeriodFigures; readonly under: string }) {
  const [rule, setRule] = useState('');
  const { period, rules } = figures;
  const steps = STEPS[period.unit];
  const points = useAnswer('figures.trend', { period: period.name, steps, ...(rule === '' ? {} : { rule }), under }, { keep: true });
  return (
    <Answered query={points}>
      {(data) => <TrendView points={data} rules={rules} rule={rule} onRule={setRule} period={period.name} steps={steps} under={under} />}
    </Answered>
  );
}

export interface TrendViewProps {
  readonly points: readonly TrendPoint[];
  readonly rules: PeriodFigures['rules'];
  readonly rule: string;
  readonly onRule: (rule: string) => void;
  readonly period: string;
  readonly steps: number;
  readonly under: string;
}

export function TrendView({ points, rules, rule, onRule, period, steps, under }: TrendViewProps) {
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  const table = useRef<HTMLTableElement>(null);
  const chosen = rules.find((one) => one.rule.id === rule);
  const last = points.at(-1);
  return (
    <Section
      title={text.trend(chosen ? figureRuleName(chosen.rule) : text.allRules)}
      hint={last && text.reported(last)}
      actions={
        <>
          <Select
            aria-label={text.rule}
            size="small"
            className="figures-rule"
            value={rule}
            onChange={onRule}
            options={[
              { value: '', label: text.allRules },
              ...rules.map((one) => ({ value: one.rule.id, label: figureRuleName(one.rule) })),
            ]}
          />
          {as === 'table' && <CopyTableButton table={table} />}
          {as === 'table' && (
            <SaveTableButton what={text.saves.trend} small request={{ table: 'figures-trend', period, steps, under, ...(rule === '' ? {} : { rule }) }} />
          )}
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
        <TrendLines
          labels={points.map(({ period: { name } }) => figurePeriodName(name))}
          lines={[
            { name: text.lineShare, values: points.map(({ counts }) => (askedOf(counts) === 0 ? null : doneOf(counts) / askedOf(counts))) },
            { name: text.lineRate, values: points.map(({ present, expected }) => (expected === 0 ? null : present / expected)) },
          ]}
        />
      ) : (
        <TrendTable points={points} table={table} />
      )}
    </Section>
  );
}

function TrendTable({ points, table }: { readonly points: readonly TrendPoint[]; readonly table: RefObject<HTMLTableElement | null> }) {
  const { period, reported, done, missing, share, held, rate } = text.columns;
  return (
    <div className="figures-wide">
      <table ref={table} className="plain figures-table">
        <thead>
          <tr>
            <th scope="col">{period}</th>
            {[reported, done, missing, share, held, rate].map((label) => (
              <th key={label} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.period.name}>
              <th scope="row">{figurePeriodName(point.period.name)}</th>
              <td className="number">{`${point.reported} / ${point.branches}`}</td>
              <td className="number">{doneOf(point.counts)}</td>
              <td className="number">{point.counts.missing}</td>
              <td className="number">{shareText(doneOf(point.counts), askedOf(point.counts))}</td>
              <td className="number">{point.gatherings}</td>
              <td className="number">{shareText(point.present, point.expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
