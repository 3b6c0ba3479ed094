import type { Failure } from '../../electron/contract';

interface Part<T> {
  readonly data: T | undefined;
  readonly error: Failure | null;
  readonly refetch: () => unknown;
}

type Parts = Readonly<Record<string, Part<unknown>>>;
type DataOf<P extends Parts> = { readonly [K in keyof P]: P[K] extends Part<infer T> ? T : never };

/** Several answers as one: there when all are there, failed when one failed. A retry asks only those that failed. */
export function together<P extends Parts>(parts: P): Part<DataOf<P>> {
  const all = Object.entries(parts);
  const failed = all.filter(([, part]) => part.error !== null);
  return {
    data: all.every(([, part]) => part.data !== undefined)
      ? (Object.fromEntries(all.map(([name, part]) => [name, part.data])) as DataOf<P>)
      : undefined,
    error: failed[0]?.[1].error ?? null,
    refetch: () => Promise.all(failed.map(([, part]) => part.refetch())),
  };
}
