import { fail, type Failure } from '../domain/failure';
import type { OrganisationType, SubordinateDocument } from '../domain/organisation';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { documentOfRow, recordRows } from '../office/records';
import { saveRecord } from '../office/save';

/** The place that a superior keeps for one organisation below it. */
export interface Slot {
  readonly record: string;
  readonly document: SubordinateDocument;
}

export const slots = (office: Office): Slot[] =>
  recordRows(office.db, 'subordinate', office.org)
    .map((found): Slot => ({ record: found.id, document: documentOfRow(found, 'subordinate') }))
    .filter(({ document }) => !document.withdrawn);

export function slotByCode(office: Office, code: string): Result<Slot, Failure> {
  const found = slots(office).find(({ document }) => document.code === code);
  return found ? ok(found) : err(fail('slot-unknown', { code }));
}

export interface NewSlot {
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
}

export function addSlot(office: Office, moment: Moment, slot: NewSlot, record = moment.newId()): Result<Slot, Failure> {
  const saved = saveRecord(office, moment, { record, kind: 'subordinate', document: slot, heads: [] });
  return saved.ok ? slotByCode(office, slot.code) : saved;
}
