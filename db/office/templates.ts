import { EVERYBODY, withMarks } from '../domain/edges';
import { fail, type Failure } from '../domain/failure';
import { PAPER_NAMES } from '../domain/papers/request';
import { err, ok, type Result } from '../domain/result';
import { layoutInForce, templateDocument, type TemplateAbove, type TemplateDocument, type TemplatedPaper, type TemplatesView, type TemplateState } from '../domain/template';
import { sha256 } from '../records/sign';
import { blobOf, blobSizes } from '../store/blobs';
import { addAttachment } from './attachments';
import { isForUs } from './edges';
import { peers, type Moment, type Office } from './office';
import { orgNames } from './org-names';
import { orgsAbove } from './orgs-above';
import { documentOfRow, recordRow, recordRows } from './records';
import { saveRecord } from './save';

const TEMPLATED: readonly TemplatedPaper[] = PAPER_NAMES.filter((paper) => paper !== 'handbook' && paper !== 'sample');
type Audience = TemplateDocument['audience'];

/** The same on every laptop of an organisation, so that two of them keep one template for a paper, and one for those below. */
const templateRecordOf = (org: string, paper: TemplatedPaper, audience: Audience): string => sha256(`zhibu/template${audience === '' ? '' : `-${audience}`}/${org}/${paper}`).slice(0, 32);

function kept(office: Office, paper: TemplatedPaper, audience: Audience): TemplateDocument | null {
  const found = recordRow(office.db, templateRecordOf(office.org, paper, audience));
  return found === undefined ? null : templateDocument.parse(documentOfRow(found, 'template'));
}

/** Templates from above by paper, the superior's first. One that was taken back, or whose file was erased, is none. */
function templatesAbove(office: Office): ReadonlyMap<string, readonly TemplateAbove[]> {
  const order = [...orgsAbove(office)];
  const found = recordRows(office.db, 'template').flatMap(({ org, document }) => {
    const { paper, audience, file, preset, withdrawn, chosen, edges } = templateDocument.parse(JSON.parse(document));
    return order.includes(org) && audience === 'below' && !withdrawn && file !== null && isForUs(office, org, { chosen, edges }) ? [{ paper, org, file, preset }] : [];
  });
  const here = blobSizes(office.db, found.map(({ file }) => file.sha256));
  const byPaper = new Map<string, TemplateAbove[]>();
  for (const { paper, ...template } of found.sort((a, b) => order.indexOf(a.org) - order.indexOf(b.org))) if (here.has(template.file.sha256)) byPaper.set(paper, [...(byPaper.get(paper) ?? []), template]);
  return byPaper;
}

/** Every paper with its layouts, and the one in force. */
export function templatesView(office: Office, today: string): TemplatesView {
  const names = orgNames(office, today);
  const above = templatesAbove(office);
  const papers = TEMPLATED.map((paper): TemplateState => {
    const own = kept(office, paper, '');
    const below = kept(office, paper, 'below');
    const from = above.get(paper) ?? [];
    const inForce = layoutInForce(own, from);
    return {
      paper, inForce: inForce.source, inForceOrg: inForce.source === 'above' ? inForce.template.org : '', choice: own?.choice ?? '', own: own?.file?.name ?? '',
      above: from.map(({ org, file, preset }) => ({ org, name: names.get(org) ?? '', file: file.name, preset })),
      below: below?.file ? { file: below.file.name, preset: below.preset, chosen: below.chosen, edges: below.edges } : null,
    };
  });
  return { papers, subordinates: new Set(peers(office.db, 'subordinate').filter(({ state }) => state === 'confirmed').map(({ org }) => org)).size };
}

/** The bytes of the template in force for a paper; null = the built-in layout. An own file that was not brought along is none. */
export function templateBytes(office: Office, paper: TemplatedPaper): Uint8Array | null {
  const own = kept(office, paper, '');
  const inForce = layoutInForce(own, templatesAbove(office).get(paper) ?? []);
  const file = inForce.source === 'above' ? inForce.template.file : inForce.source === 'own' ? own?.file : null;
  return file ? (blobOf(office.db, file.sha256)?.bytes ?? null) : null;
}

/** Takes a checked file in, in the place of an earlier one. */
export function saveTemplate(office: Office, moment: Moment, paper: TemplatedPaper, name: string, bytes: Uint8Array): Result<null, Failure> {
  const file = addAttachment(office, moment, name, bytes);
  return file.ok ? keep(office, moment, paper, '', { file: file.value, choice: '' }) : file;
}

export const removeTemplate = (office: Office, moment: Moment, paper: TemplatedPaper): Result<null, Failure> =>
  kept(office, paper, '') === null ? err(fail('not-found')) : keep(office, moment, paper, '', { file: null, choice: '' });

/** '' = the own one where there is one, or what an organisation above has preset. */
export function chooseLayout(office: Office, moment: Moment, paper: TemplatedPaper, choice: TemplateDocument['choice']): Result<null, Failure> {
  const isThere = choice === '' || choice === 'built-in' || (templatesAbove(office).get(paper) ?? []).some(({ org }) => org === choice);
  return isThere ? keep(office, moment, paper, '', { choice }) : err(fail('not-found'));
}

/** 下发: a checked file for those below, in the place of an earlier one; it goes with the next 下发 file of each. Without `marks` to whom it goes stays as it was, at first everybody. */
export function giveTemplate(office: Office, moment: Moment, paper: TemplatedPaper, name: string, bytes: Uint8Array, preset: boolean, marks?: readonly string[] | null): Result<null, Failure> {
  const file = addAttachment(office, moment, name, bytes);
  return file.ok ? keep(office, moment, paper, 'below', { file: { ...file.value, carried: true }, preset, ...(marks === undefined ? {} : sentTo(office, paper, marks)) }) : file;
}

/** To whom a template goes that is given already; null = everybody below. */
export const sendTemplateTo = (office: Office, moment: Moment, paper: TemplatedPaper, marks: readonly string[] | null): Result<null, Failure> =>
  isGiven(office, paper) ? keep(office, moment, paper, 'below', sentTo(office, paper, marks)) : err(fail('not-found'));

function sentTo(office: Office, paper: TemplatedPaper, marks: readonly string[] | null): Partial<TemplateDocument> {
  const edges = kept(office, paper, 'below') ?? EVERYBODY;
  return marks === null ? { chosen: false } : withMarks(edges, marks);
}

export const presetTemplate = (office: Office, moment: Moment, paper: TemplatedPaper, preset: boolean): Result<null, Failure> =>
  isGiven(office, paper) ? keep(office, moment, paper, 'below', { preset }) : err(fail('not-found'));

/** 撤回: those below learn it with their next 下发 file, and lay the paper out as before. */
export const takeTemplateBack = (office: Office, moment: Moment, paper: TemplatedPaper): Result<null, Failure> =>
  isGiven(office, paper) ? keep(office, moment, paper, 'below', { file: null }) : err(fail('not-found'));

const isGiven = (office: Office, paper: TemplatedPaper): boolean => (kept(office, paper, 'below')?.file ?? null) !== null;

function keep(office: Office, moment: Moment, paper: TemplatedPaper, audience: Audience, change: Partial<TemplateDocument>): Result<null, Failure> {
  const record = templateRecordOf(office.org, paper, audience);
  const before = recordRow(office.db, record);
  const document = templateDocument.parse({ ...(before === undefined ? {} : documentOfRow(before, 'template')), ...change, paper, audience });
  const saved = saveRecord(office, moment, { record, kind: 'template', document, heads: before === undefined ? [] : (JSON.parse(before.heads) as string[]) });
  return saved.ok ? ok(null) : saved;
}
