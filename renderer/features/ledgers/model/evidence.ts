import { GATHERING_KINDS, yearOf, type GatheringKind, type GatheringRow, type AttachedFile, type LedgerItemDocument, type LedgerLink } from '../../../../electron/contract';

/** One line of 佐证 as it is shown. `link` null: a file, paper, or a record that is not here any more. */
export interface EvidenceLine {
  readonly id: string;
  readonly text: string;
  readonly record: string;
  readonly link: LedgerLink | null;
  readonly file: AttachedFile | null;
}

/** What an item names as evidence, records by their day and paper last. */
export function evidenceLines(document: LedgerItemDocument, links: readonly LedgerLink[]): EvidenceLine[] {
  return document.evidence
    .filter(({ removed }) => !removed)
    .map(({ id, text, record, file }) => ({ id, text, record, file: file ?? null, link: links.find((link) => link.record === record) ?? null }))
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

const dayOf = ({ link }: EvidenceLine): string => (link === null || link.on === '' ? '9999' : link.on);

/** The evidence of one year. Paper has no day of its own and counts in every year; a record that is gone counts in none. */
export function evidenceOfYear(lines: readonly EvidenceLine[], year: number): EvidenceLine[] {
  return lines.filter(({ link, record }) => (link === null ? record === '' : link.on === '' || yearOf(link.on) === year));
}

/** The years to choose from, the latest first: those with evidence, and the running one. */
export function evidenceYears(items: readonly { readonly links: readonly LedgerLink[] }[], today: string): number[] {
  const years = items.flatMap(({ links }) => links.filter(({ on }) => on !== '').map(({ on }) => yearOf(on)));
  return [...new Set([yearOf(today), ...years])].toSorted((a, b) => b - a);
}

/** How many records of each counted kind there are, in the kinds' order; a kind without any is left out. */
export function kindCounts(rows: readonly Pick<GatheringRow, 'countedKinds'>[]): { readonly kind: GatheringKind; readonly count: number }[] {
  return GATHERING_KINDS.map((kind) => ({ kind, count: rows.filter(({ countedKinds }) => countedKinds.includes(kind)).length })).filter(({ count }) => count > 0);
}
