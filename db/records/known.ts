import { DOCUMENT_SCHEMA, RECORD_KINDS } from '../domain/record';
import { STATEMENTS } from './statements';

/** What this program can read; noted in each database, so that a later one knows what it reads anew. */
export const KNOWN = { statements: Object.keys(STATEMENTS).sort(), kinds: [...RECORD_KINDS].sort(), schema: DOCUMENT_SCHEMA };
