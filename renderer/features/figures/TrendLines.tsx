import { shareText } from '../../text/figures';

export interface TrendLine {
  readonly name: string;
  /** Shares of 0 to 1; null = nothing was asked, or nobody has reported. */
  readonly values: readonly (number | null)[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [960, 300, 52, 96, 14, 40];

/** Lines over periods, drawn in plain SVG. Read out it is one sentence a line; the table beside it has every number. */
export function TrendLines({ labels, lines }: { readonly labels: readonly string[]; readonly lines: readonly TrendLine[] }) {
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  // A scale from 0 would draw 92% and 94% as one line.
  const floor = Math.min(0.9, Math.floor(Math.min(1, ...all) * 10) / 10);
  const x = (at: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * at) / Math.max(1, labels.length - 1);
  const y = (value: number): number => TOP + ((HEIGHT - TOP - BOTTOM) * (1 - value)) / (1 - floor);
  const steps = Array.from({ length: 6 }, (_, n) => floor + ((1 - floor) * n) / 5);
  const spoken = lines
    .map(
      ({ name, values }) =>
        `${name}：${values.map((value, at) => `${labels[at] ?? ''} ${value === null ? '—' : percent(value)}`).join('，')}`,
    )
    .join('。');
  return (
    <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken}>
      {steps.map((step) => (
        <g key={step}>
          <line className="trend-rule" x1={LEFT} x2={WIDTH - RIGHT} y1={y(step)} y2={y(step)} />
          <text className="trend-text" x={LEFT - 8} y={y(step) + 5} textAnchor="end">
            {`${Math.round(step * 100)}%`}
          </text>
        </g>
      ))}
      {labels.map((label, at) => (
        <text key={label} className="trend-text" x={x(at)} y={HEIGHT - 14} textAnchor="middle">
          {shortLabel(label, labels[at - 1])}
        </text>
      ))}
      {lines.map(({ name, values }, at) => (
        <g key={name} className={`trend-line-${at}`}>
          {stretches(values).map((stretch) => (
            <polyline key={stretch[0]?.at} points={stretch.map((point) => `${x(point.at)},${y(point.value)}`).join(' ')} />
          ))}
          {values.map((value, index) =>
            value === null ? null : (
              <circle key={labels[index]} cx={x(index)} cy={y(value)} r={4.5}>
                <title>{`${labels[index] ?? ''} ${name} ${percent(value)}`}</title>
              </circle>
            ),
          )}
          <text className="trend-name" x={WIDTH - RIGHT + 12} y={nameAt(lines, at, y)}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

const percent = (value: number): string => shareText(Math.round(value * 10_000), 10_000);

/** The year stands only where it changes. */
function shortLabel(label: string, before: string | undefined): string {
  const year = label.slice(0, 6);
  return before?.startsWith(year) && label.length > 6 ? label.slice(6).trim() : label;
}

function stretches(values: readonly (number | null)[]): { readonly at: number; readonly value: number }[][] {
  const found: { at: number; value: number }[][] = [[]];
  for (const [at, value] of values.entries()) {
    if (value === null) found.push([]);
    else found.at(-1)?.push({ at, value });
  }
  return found.filter((one) => one.length > 0);
}

/** Beside the line's end; two that end together stand one under the other. */
function nameAt(lines: readonly TrendLine[], at: number, y: (value: number) => number): number {
  const ends = lines.map(({ values }) => values.findLast((value) => value !== null) ?? 1).map(y);
  const [own = 0, other = 0] = [ends[at], ends[1 - at]];
  const apart = 20 - Math.abs(own - other);
  return own + 5 + (apart > 0 ? (own > other || (own === other && at === 1) ? apart / 2 : -apart / 2) : 0);
}
