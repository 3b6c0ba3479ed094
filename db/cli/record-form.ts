import { z } from 'zod';
import { randomId } from '../domain/ids';
import { nameOn } from '../domain/organisation';
import { RECORD_KINDS, type RecordKind } from '../domain/record';
import { documentOfRow, type RecordRow } from '../office/records';
import type { RecordState } from '../domain/views';

/** A record as `records` prints it. */
export interface PrintedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly org: string;
  readonly state: RecordState;
  /** The version that the current submission names; null = not submitted. */
  readonly submittedVersion: string | null;
  readonly document: unknown;
}

/** A record as `put` takes it: the same, of which only kind and document are needed. */
export const givenRecord = z.strictObject({
  id: randomId.optional(),
  kind: z.enum(RECORD_KINDS),
  org: randomId.optional(),
  /** What follows from submissions is read past: putting a record back says nothing to anybody. */
  state: z.string().optional(),
  submittedVersion: z.string().nullish(),
  document: z.record(z.string(), z.unknown()),
});
export type GivenRecord = z.infer<typeof givenRecord>;

/** What a person calls the record: a title, a name. */
export function labelOf(found: RecordRow, today: string): string {
  switch (found.kind) {
    case 'gathering': {
      const { start, title } = documentOfRow(found, 'gathering');
      return `${start.replace('T', ' ')} ${title}`;
    }
    case 'organisation':
      return nameOn(documentOfRow(found, 'organisation'), today).name;
    case 'member':
      return documentOfRow(found, 'member').name;
    case 'subordinate':
      return documentOfRow(found, 'subordinate').name;
    case 'ledger-item':
      return documentOfRow(found, 'ledger-item').title;
    case 'talk':
      return documentOfRow(found, 'talk').on;
    case 'dues':
      return String(documentOfRow(found, 'dues').year);
    case 'plan':
      return documentOfRow(found, 'plan').title;
    case 'explanation': {
      const { cell, text } = documentOfRow(found, 'explanation');
      return `${cell} ${text}`;
    }
    case 'letter':
      return documentOfRow(found, 'letter').title;
    case 'template':
      return documentOfRow(found, 'template').paper;
    case 'year-seal':
      return String(documentOfRow(found, 'year-seal').year);
    case 'rule-set':
      return documentOfRow(found, 'rule-set').title;
  }
}
