import { sha256 } from '../records/sign';
import { fail, type Failure } from '../domain/failure';
import { PAPER_NAMES } from '../domain/papers/request';
import { err, ok, type Result } from '../domain/result';
import { templateDocument, templateInForce, type TemplateDocument, type TemplatedPaper, type TemplateState } from '../domain/template';
import { blobOf } from '../store/blobs';
import { addAttachment } from './attachments';
import type { Moment, Office } from './office';
import { orgNames } from './org-names';
import { documentOfRow, recordRow, recordRows } from './records';
import { ruleGivers } from './rule-sets';
import { saveRecord } from './save';

const TEMPLATED: readonly TemplatedPaper[] = PAPER_NAMES.filter((paper) => paper !== 'handbook' && paper !== 'sample');

type Layer = TemplateDocument['layer'];
type Kept = TemplateDocument & { readonly org: string };

/** The same on every laptop of an organisation, so that two of them keep one template for a paper. */
const templateRecordOf = (org: string, layer: Layer, paper: TemplatedPaper): string => sha256(`zhibu/template/${org}/${layer}/${paper}`).slice(0, 32);

function ownTemplate(office: Office, layer: Layer, paper: TemplatedPaper): TemplateDocument | null {
  const found = recordRow(office.db, templateRecordOf(office.org, layer, paper));
  return found === undefined ? null : templateDocument.parse(documentOfRow(found, 'template'));
}

/** What superiors gave for a paper; the direct one's comes last. */
function templatesAbove(office: Office, paper: TemplatedPaper): Kept[] {
  const order = [...ruleGivers(office)];
  return recordRows(office.db, 'template')
    .map((row) => ({ org: row.org, ...documentOfRow(row, 'template') }))
    .filter((one) => one.paper === paper && one.layer === 'superior' && order.includes(one.org))
    .sort((a, b) => order.indexOf(b.org) - order.indexOf(a.org));
}

/** Every paper with the layouts that there are for it, and the one in force. */
export function templateStates(office: Office, today: string): TemplateState[] {
  const names = orgNames(office, today);
  return TEMPLATED.map((paper) => {
    const own = ownTemplate(office, 'own', paper);
    const above = templatesAbove(office, paper);
    const given = ownTemplate(office, 'superior', paper);
    const last = above.filter(({ withdrawn, file }) => !withdrawn && file !== null).at(-1);
    return {
      paper, inForce: templateInForce(own, above).source, choice: own === null || own.withdrawn ? '' : own.choice,
      own: own === null || own.withdrawn ? '' : (own.file?.name ?? ''),
      superior: last?.file?.name ?? '', superiorName: last === undefined ? '' : (names.get(last.org) ?? ''),
      given: given === null || given.withdrawn ? '' : (given.file?.name ?? ''),
    };
  });
}

/** The bytes of the template in force for a paper; null = the built-in layout. A file that was not brought along is none. */
export function templateBytes(office: Office, paper: TemplatedPaper, layer: Layer = 'own'): Uint8Array | null {
  const document = layer === 'superior' ? ownTemplate(office, 'superior', paper) : templateInForce(ownTemplate(office, 'own', paper), templatesAbove(office, paper)).document;
  if (document === null || document.withdrawn || document.file === null) return null;
  return blobOf(office.db, document.file.sha256)?.bytes ?? null;
}

/** Takes a checked file in, in the place of an earlier one. What goes to those below is carried with the file that says so. */
export function saveTemplate(office: Office, moment: Moment, paper: TemplatedPaper, layer: Layer, name: string, bytes: Uint8Array): Result<null, Failure> {
  const file = addAttachment(office, moment, name, bytes);
  if (!file.ok) return file;
  return keep(office, moment, paper, layer, { file: { ...file.value, carried: layer === 'superior' }, choice: '', withdrawn: false });
}

export function removeTemplate(office: Office, moment: Moment, paper: TemplatedPaper, layer: Layer): Result<null, Failure> {
  if (ownTemplate(office, layer, paper) === null) return err(fail('not-found'));
  return keep(office, moment, paper, layer, { file: null, choice: '', withdrawn: layer === 'superior' });
}

/** '' = own before superior's before built-in. */
export function chooseLayout(office: Office, moment: Moment, paper: TemplatedPaper, choice: TemplateDocument['choice']): Result<null, Failure> {
  return keep(office, moment, paper, 'own', { choice });
}

function keep(office: Office, moment: Moment, paper: TemplatedPaper, layer: Layer, change: Partial<TemplateDocument>): Result<null, Failure> {
  const record = templateRecordOf(office.org, layer, paper);
  const before = recordRow(office.db, record);
  const document = templateDocument.parse({ ...(before === undefined ? {} : documentOfRow(before, 'template')), ...change, paper, layer });
  const saved = saveRecord(office, moment, { record, kind: 'template', document, heads: before === undefined ? [] : (JSON.parse(before.heads) as string[]) });
  return saved.ok ? ok(null) : saved;
}
