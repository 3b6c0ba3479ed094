import { Button, Segmented, Select } from 'antd';
import { figurePeriod, figurePeriodName, periodBefore, type AnswerOf } from '../../../electron/contract';
import { figuresText as text } from '../../text/figures';
import { periodAfter, periodAt, periodChoices, UNITS, unitOf, type FigureUnit } from './figures-state';

export interface PeriodChooserProps {
  readonly today: string;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
  readonly parts: AnswerOf<'figures.parts'>;
  readonly under: string;
  readonly onUnder: (under: string) => void;
}

/** Which stretch of time, and which part of the tree. */
export function PeriodChooser({ today, period, onPeriod, parts, under, onUnder }: PeriodChooserProps) {
  const unit = unitOf(period);
  const found = figurePeriod(period);
  const before = found ? periodBefore(found).name : '';
  const after = periodAfter(period, today);
  return (
    <>
      {parts.length > 0 && (
        <Select
          aria-label={text.part}
          className="figures-part"
          value={under}
          onChange={onUnder}
          showSearch={{ optionFilterProp: 'label' }}
          options={[{ value: '', label: text.whole }, ...parts.map(({ key, name }) => ({ value: key, label: name }))]}
        />
      )}
      <Segmented<FigureUnit>
        aria-label={text.unit}
        value={unit}
        onChange={(next) => onPeriod(periodAt(found && found.until < today ? found.until : today, next))}
        options={UNITS.map((value) => ({ value, label: text.units[value] }))}
      />
      <Button aria-label={text.back} onClick={() => onPeriod(before)} disabled={before === ''}>
        ‹
      </Button>
      <Select
        aria-label={figurePeriodName(period)}
        className="figures-period"
        value={period}
        onChange={onPeriod}
        options={periodChoices(today, unit, period).map((value) => ({ value, label: figurePeriodName(value) }))}
      />
      <Button aria-label={text.on} onClick={() => onPeriod(after)} disabled={after === ''}>
        ›
      </Button>
    </>
  );
}
