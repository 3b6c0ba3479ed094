import type { GatheringKind, ReviewQueue } from '../../../../electron/contract';
import type { QueuePlace } from './queue-place';

type Counts = ReviewQueue['counts'];
type Chosen = Pick<QueuePlace, 'org' | 'kind'>;

const fits = ({ org, kind }: Counts[number], chosen: Chosen): boolean => (chosen.org === '' || chosen.org === org) && (chosen.kind === '' || chosen.kind === kind);

/** How many stand under each word of the filter, of the organisation and kind that are chosen. */
export function countsOf(counts: Counts, chosen: Chosen): Readonly<Record<QueuePlace['state'], number>> {
  const sum = { waiting: 0, returned: 0, passed: 0 };
  for (const group of counts.filter((one) => fits(one, chosen))) {
    sum.waiting += group.counts.pending + group.counts.resubmitted;
    sum.returned += group.counts.returned;
    sum.passed += group.counts.passed;
  }
  return sum;
}

/** The organisations of which anything is there, with how many stand under the present word, in the order of their names. */
export function organisationsIn(counts: Counts, place: QueuePlace): { readonly org: string; readonly name: string; readonly n: number }[] {
  const names = new Map(counts.map(({ org, orgName }) => [org, orgName]));
  return [...names].map(([org, name]) => ({ org, name, n: countsOf(counts, { org, kind: place.kind })[place.state] })).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}

export function kindsIn(counts: Counts, place: QueuePlace): { readonly kind: GatheringKind; readonly n: number }[] {
  return [...new Set(counts.map(({ kind }) => kind))].map((kind) => ({ kind, n: countsOf(counts, { org: place.org, kind })[place.state] }));
}
