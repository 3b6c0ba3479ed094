import type { LedgerKind } from '../ledger-item';
import { CellReader, namesIn, plainName } from './cells';
import type { IntakeLine, IntakeMapping } from './intake';
import type { SheetRow } from './sheet';

export interface LedgerContext {
  readonly today: string;
  readonly ledger: LedgerKind;
  readonly ownLedger: string;
  /** Titles of the items that the ledger has. */
  readonly known: ReadonlySet<string>;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

export interface LedgerLine extends IntakeLine {
  readonly document: Readonly<Record<string, unknown>>;
}

/** Every line of a ledger out of a file. What has no day of its own (措施, 进展) stays text without one. Pure. */
export function ledgerLines(rows: readonly SheetRow[], mapping: IntakeMapping, context: LedgerContext, newId: () => string): LedgerLine[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const cells = new CellReader(row, mapping);
    const document = documentOf(cells, context, newId);
    const key = plainName(cells.values['title'] ?? '');
    const before = seen.get(key);
    if (key !== '' && before !== undefined) cells.note('title', 'twice', String(before), true);
    else seen.set(key, row.number);
    return { row: row.number, outcome: cells.isBad ? 'bad' : context.known.has(key) ? 'known' : 'new', values: cells.values, problems: cells.problems, changes: [], document };
  });
}

function documentOf(cells: CellReader, { today, ledger, ownLedger, members }: LedgerContext, newId: () => string) {
  const whole = cells.text('title', 20_000, true);
  if (whole === '' && !cells.problems.some(({ field }) => field === 'title')) cells.note('title', 'missing', '', true);
  const detail = cells.text('detail', 18_000, true);
  const title = whole.replaceAll('\n', ' ').slice(0, 200);
  const names = namesIn(cells.text('responsible', 200));
  const who = names.map(({ name }) => name).join('、').slice(0, 60);
  const lines = (field: string): string[] => cells.text(field, 20_000, true).split(/\n|(?<=[;；。])(?=\s*(?:\d+[.、．]|[(（]\d+[)）]))/).map((line) => line.trim()).filter((line) => line !== '');
  const listed = (items: readonly string[], fields: (text: string) => object) => items.map((text, sort) => ({ id: newId(), sort, ...fields(text) }));
  const measures = lines('measures');
  const closedOn = cells.day('closedOn', today);
  return {
    ledger, ownLedger, title,
    // What is longer than a title stays whole.
    detail: [whole.length > 200 ? whole : '', detail, measures.some((text) => text.length > 200) ? measures.join('\n') : ''].filter((part) => part !== '').join('\n'),
    source: { text: cells.text('source', 200) }, post: cells.text('post', 200),
    responsible: { name: who, member: names.length === 1 ? (members.find(({ name }) => plainName(name) === plainName(who))?.id ?? '') : '' },
    dueOn: cells.day('dueOn', '9999-12-31'), completedOn: cells.day('completedOn', today), closedOn, closedBy: cells.text('closedBy', 60),
    measures: listed(measures.map((text) => text.slice(0, 200)), (text) => ({ title: text })),
    progress: listed(lines('progress'), (note) => ({ note })),
  };
}
