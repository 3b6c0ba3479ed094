import type { Figure } from './figure';

/** The figures as a Markdown table. Ratios first: milliseconds say more about the machine than about the program. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => `| ${figure.name} | ${valueOf(figure)} | ${goalOf(figure)} | ${measuredIn(figure, figure.of)} | ${measuredIn(figure, figure.against)} (${figure.comparedWith}) | ${figure.runs.length} |`);
  return ['| What | Value | Goal | Median | Against | Runs |', '| --- | --- | --- | --- | --- | --- |', ...lines, ''].join('\n');
}

const UNITS = { times: '×', s: 's', ms: 'ms', MiB: 'MiB', hits: '', frames: 'frames', power: '(exponent)' } as const;
const valueOf = ({ value, unit }: Figure): string => `${unit === 'hits' || unit === 'frames' ? value : value.toPrecision(3)} ${UNITS[unit]}`;
const goalOf = ({ goal, value, unit }: Figure): string => (goal === null ? '' : `≤ ${goal} ${UNITS[unit]}${value <= goal ? '' : ' **missed**'}`);
const measuredIn = ({ measured = 'ms' }: Figure, value: number): string => `${value < 10 && measured === 'ms' ? value.toFixed(2) : Math.round(value)} ${measured}`;
