import type { z } from 'zod';
import { duesDocument } from './dues';
import { explanationDocument } from './explanation';
import { gatheringDocument } from './gathering';
import { ledgerItemDocument } from './ledger-item';
import { letterDocument } from './letter';
import { memberDocument } from './member';
import { organisationDocument, subordinateDocument } from './organisation';
import { planDocument } from './plan';
import { ruleDocument } from './rule-document';
import { talkDocument } from './talk';
import { templateDocument } from './template';
import { yearSealDocument } from './year-seal';

/** Every record kind with the shape of its document. A new kind is one line here. */
export const DOCUMENTS = {
  organisation: organisationDocument,
  subordinate: subordinateDocument,
  member: memberDocument,
  gathering: gatheringDocument,
  'ledger-item': ledgerItemDocument,
  talk: talkDocument,
  dues: duesDocument,
  plan: planDocument,
  explanation: explanationDocument,
  'rule-set': ruleDocument,
  'year-seal': yearSealDocument,
  letter: letterDocument,
  template: templateDocument,
} as const;

export type RecordKind = keyof typeof DOCUMENTS;
export type DocumentOf<K extends RecordKind> = z.infer<(typeof DOCUMENTS)[K]>;
export const RECORD_KINDS = Object.keys(DOCUMENTS) as RecordKind[];
export const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(DOCUMENTS, kind);

/** The number of the document shapes above; it goes up when a shape changes, and older ones are lifted on reading. */
export const DOCUMENT_SCHEMA = 1;
