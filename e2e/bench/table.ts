import type { Figure } from './figure';

/** The figures as a Markdown table. Ratios first: milliseconds say more about the machine than about the program. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => `| ${figure.name} | ${valueOf(figure)} | ${goalOf(figure)} | ${ms(figure.of)} | ${ms(figure.against)} (${figure.comparedWith}) | ${figure.runs.length} |`);
  return ['| What | Value | Goal | Median | Against | Runs |', '| --- | --- | --- | --- | --- | --- |', ...lines, ''].join('\n');
}

const valueOf = ({ value, unit }: Figure): string => (unit === 'times' ? `${value.toFixed(2)} ×` : `${value.toFixed(2)} s`);
const goalOf = ({ goal, value, unit }: Figure): string => (goal === null ? '' : `≤ ${goal} ${unit === 'times' ? '×' : 's'}${value <= goal ? '' : ' **missed**'}`);
const ms = (milliseconds: number): string => `${milliseconds < 10 ? milliseconds.toFixed(2) : Math.round(milliseconds)} ms`;
