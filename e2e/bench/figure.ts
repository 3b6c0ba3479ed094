/** One line of the table: what is compared with what, measured in one run, each at least five times. */
export interface Figure {
  readonly name: string;
  /** The median; `of` is what is judged, `against` what it is compared with. In milliseconds, if `measured` does not say otherwise. */
  readonly of: number;
  readonly against: number;
  readonly comparedWith: string;
  /** What is judged: the ratio, or (`s`) the difference of the two, or (`ms`) `of` alone where a goal is absolute. */
  readonly value: number;
  readonly unit: 'times' | 's' | 'ms' | 'MiB' | 'hits' | 'frames' | 'power';
  readonly measured?: 'ms' | 'MiB' | 'bytes' | 'frames' | 'hits';
  /** Not above this; null = for information. */
  readonly goal: number | null;
  /** All single measurements, in the order in which they were made. */
  readonly runs: readonly { readonly of: number; readonly against: number }[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return (below + above) / 2;
}

type Runs = Figure['runs'];
type Named = Pick<Figure, 'name' | 'comparedWith' | 'goal' | 'measured'>;

const medians = (runs: Runs): { of: number; against: number } => ({ of: median(runs.map((run) => run.of)), against: median(runs.map((run) => run.against)) });

/** How many times as long: the median of the ratios of neighbouring measurements, so that a busy minute hits both sides. */
export function ratio(named: Named, runs: Runs): Figure {
  return { ...named, ...medians(runs), value: median(runs.map((run) => run.of / run.against)), unit: 'times', runs };
}

/** How much longer, in seconds. */
export function difference(named: Named, runs: Runs): Figure {
  const { of, against } = medians(runs);
  return { ...named, of, against, value: Math.max(0, of - against) / 1000, unit: 's', runs };
}

/** How long it took, in milliseconds, for a goal that is set so. */
export const milliseconds = (named: Named, runs: Runs): Figure => absolute(named, 'ms', runs);

/** What is judged by itself, beside what it is compared with. */
export function absolute(named: Named, unit: 'ms' | 'MiB', runs: Runs): Figure {
  const { of, against } = medians(runs);
  return { ...named, of, against, value: of, unit, measured: unit, runs };
}

/** How much longer each of so many pieces took, in milliseconds. */
export function perPiece(named: Named, runs: Runs, pieces: number): Figure {
  const each = runs.map(({ of, against }) => ({ of: of / pieces, against: against / pieces }));
  return { ...named, ...medians(each), value: median(each.map(({ of, against }) => of - against)), unit: 'ms', runs: each };
}

/** Runs work and answers how long it took, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
