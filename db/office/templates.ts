import { fail, type Failure } from '../domain/failure';
import { PAPER_NAMES } from '../domain/papers/request';
import { err, ok, type Result } from '../domain/result';
import { templateDocument, templateInForce, type TemplateDocument, type TemplatedPaper, type TemplateState } from '../domain/template';
import { sha256 } from '../records/sign';
import { blobOf } from '../store/blobs';
import { addAttachment } from './attachments';
import type { Moment, Office } from './office';
import { documentOfRow, recordRow } from './records';
import { saveRecord } from './save';

const TEMPLATED: readonly TemplatedPaper[] = PAPER_NAMES.filter((paper) => paper !== 'handbook' && paper !== 'sample');

/** The same on every laptop of an organisation, so that two of them keep one template for a paper. */
const templateRecordOf = (org: string, paper: TemplatedPaper): string => sha256(`zhibu/template/${org}/${paper}`).slice(0, 32);

function ownTemplate(office: Office, paper: TemplatedPaper): TemplateDocument | null {
  const found = recordRow(office.db, templateRecordOf(office.org, paper));
  return found === undefined ? null : templateDocument.parse(documentOfRow(found, 'template'));
}

/** Every paper with its layouts, and the one in force. */
export const templateStates = (office: Office): TemplateState[] =>
  TEMPLATED.map((paper) => {
    const own = ownTemplate(office, paper);
    return { paper, inForce: templateInForce(own), choice: own?.choice ?? '', own: own?.file?.name ?? '' };
  });

/** The bytes of the template in force for a paper; null = the built-in layout. A file that was not brought along is none. */
export function templateBytes(office: Office, paper: TemplatedPaper): Uint8Array | null {
  const own = ownTemplate(office, paper);
  return own?.file && templateInForce(own) === 'own' ? (blobOf(office.db, own.file.sha256)?.bytes ?? null) : null;
}

/** Takes a checked file in, in the place of an earlier one. */
export function saveTemplate(office: Office, moment: Moment, paper: TemplatedPaper, name: string, bytes: Uint8Array): Result<null, Failure> {
  const file = addAttachment(office, moment, name, bytes);
  return file.ok ? keep(office, moment, paper, { file: file.value, choice: '' }) : file;
}

export const removeTemplate = (office: Office, moment: Moment, paper: TemplatedPaper): Result<null, Failure> =>
  ownTemplate(office, paper) === null ? err(fail('not-found')) : keep(office, moment, paper, { file: null, choice: '' });

/** '' = the own one where there is one. */
export const chooseLayout = (office: Office, moment: Moment, paper: TemplatedPaper, choice: TemplateDocument['choice']): Result<null, Failure> => keep(office, moment, paper, { choice });

function keep(office: Office, moment: Moment, paper: TemplatedPaper, change: Partial<TemplateDocument>): Result<null, Failure> {
  const record = templateRecordOf(office.org, paper);
  const before = recordRow(office.db, record);
  const document = templateDocument.parse({ ...(before === undefined ? {} : documentOfRow(before, 'template')), ...change, paper });
  const saved = saveRecord(office, moment, { record, kind: 'template', document, heads: before === undefined ? [] : (JSON.parse(before.heads) as string[]) });
  return saved.ok ? ok(null) : saved;
}
