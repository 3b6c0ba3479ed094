import { plainName } from '../domain/intake/cells';
import type { IntakeMapping } from '../domain/intake/intake';
import { ledgerLines } from '../domain/intake/ledger-lines';
import type { SheetRow } from '../domain/intake/sheet';
import { LEDGER_NAMES } from '../domain/names/registers';
import { normalDocument } from '../records/normal';
import { listMembers } from '../office/members';
import type { Moment, Office } from '../office/office';
import { documentOfRow, recordRows } from '../office/records';
import type { IntakeOptions, IntakePlan } from './intake-plan';

/** Items of one ledger; an item is known by its words. */
export function planLedger(office: Office, moment: Moment, rows: readonly SheetRow[], mapping: IntakeMapping, { ledger, ownLedger: named }: IntakeOptions): Pick<IntakePlan, 'lines' | 'saves'> {
  const ownLedger = ledger === 'own' ? named.trim() || LEDGER_NAMES.own : '';
  const items = recordRows(office.db, 'ledger-item', office.org).map((found) => documentOfRow(found, 'ledger-item')).filter((item) => !item.withdrawn && item.ledger === ledger && (ledger !== 'own' || item.ownLedger.trim() === ownLedger));
  const context = { today: moment.today, ledger, ownLedger, known: new Set(items.map(({ title }) => plainName(title))), members: listMembers(office).map(({ id, document: { name } }) => ({ id, name })) };
  const lines = ledgerLines(rows, mapping, context, moment.newId).map((line) => {
    const normal = line.outcome === 'bad' ? null : normalDocument('ledger-item', line.document);
    return normal === null || normal.ok ? line : { ...line, outcome: 'bad' as const, problems: [...line.problems, { field: 'title', code: 'refused' as const, value: normal.error.field, bad: true }] };
  });
  return { lines, saves: (wanted) => lines.filter(({ row, outcome }) => wanted.has(row) && outcome !== 'bad').map(({ row, document }) => ({ row, record: moment.newId(), kind: 'ledger-item', document, heads: [] })) };
}
