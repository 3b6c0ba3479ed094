import { filesIn } from '../domain/attached-file';
import type { Failure } from '../domain/failure';
import { gatheringDocument, type GatheringDocument } from '../domain/gathering';
import { filesLeftBehind } from '../domain/private-fields';
import { ok, type Result } from '../domain/result';
import type { PreviewLine, ReportPreview } from '../domain/views';
import { orgsBelow } from '../exchange/chain';
import { collectReport, lastReceipt, type Report } from '../exchange/collect-report';
import { heldBackRecords } from '../exchange/going-up';
import type { Moment, Office } from '../office/office';
import { untoldSlots } from '../office/submit';
import type { Version } from '../records/version';
import { isPackageDelivered, packagesOut } from '../store/packages';
import { row, rows } from '../store/prepared';
import { answersToTell } from './received-orders';
import { nextPackageNumber } from '../store/settings';
import { versionBytes } from '../store/versions';
import { waitingCounts } from '../store/waiting';

type Name = PreviewLine['names'][number];
type Line = PreviewLine & { readonly orgs: number };
type Items = Report['items'];

/** What bears names in the records that would leave, so that the sender sees it before, and of which kinds only the figures go. */
function linesOf(office: Office, items: Items, orgs: readonly string[]): Line[] {
  const lines = new Map<string, { kind: string; level: PreviewLine['level']; records: number; names: Set<Name>; orgs: Set<string> }>();
  const lineOf = (kind: string, level: PreviewLine['level']) => {
    const key = `${kind} ${level}`;
    const line = lines.get(key) ?? { kind, level, records: 0, names: new Set<Name>(), orgs: new Set<string>() };
    lines.set(key, line);
    line.records += 1;
    return line;
  };
  for (const { org, kind, version } of items) {
    const bytes = versionBytes(office.db, version);
    if (bytes === undefined || kind === 'subordinate') continue;
    const document = gatheringOf(kind, bytes);
    const line = lineOf(document?.mainKind ?? kind, 'details');
    line.orgs.add(org);
    for (const name of document ? namesIn(document) : []) line.names.add(name);
  }
  for (const org of orgs) for (const { kind } of heldBackRecords(office, org)) lineOf(kind, 'figures').orgs.add(org);
  return [...lines.values()].map((line) => ({ ...line, names: [...line.names], orgs: line.orgs.size }));
}

/** What a newer program wrote, and other kinds of records, are counted and not looked into. */
function gatheringOf(kind: string, bytes: string): GatheringDocument | undefined {
  const read = kind === 'gathering' ? gatheringDocument.safeParse((JSON.parse(bytes) as Version).document) : undefined;
  return read?.success === true ? read.data : undefined;
}

function namesIn(document: GatheringDocument): Name[] {
  const sheet = document.attendance.filter(({ removed }) => !removed);
  return [
    ...(sheet.length > 0 ? ['attendance' as const] : []), ...(sheet.some(({ reason }) => reason !== '') ? ['leave-reasons' as const] : []),
    ...(document.agenda.some(({ removed, speeches }) => !removed && speeches.length > 0) ? ['speeches' as const] : []),
    ...(document.politicalBirthday.celebrants.length > 0 ? ['celebrants' as const] : []), ...(document.studySession.speakers.length > 0 ? ['speakers' as const] : []),
  ];
}

function filesOf(office: Office, { items, letter }: Report): ReportPreview['files'] {
  const blobs = letter.blobs ?? [];
  const documents = items.flatMap(({ kind, version }) => gatheringOf(kind, versionBytes(office.db, version) ?? '{}') ?? []);
  const named = new Set(documents.flatMap(filesIn).map(({ sha256 }) => sha256));
  return {
    carried: blobs.length, bytes: blobs.reduce((sum, { bytes }) => sum + bytes, 0),
    atHome: documents.reduce((sum, document) => sum + filesLeftBehind(document), 0), missing: named.size - blobs.length,
  };
}

/** Counts what would leave, kind by kind, with what in it bears names. Reads only. */
export function previewReport(office: Office, moment: Moment, all: boolean): Result<ReportPreview, Failure> {
  const report = collectReport(office, moment, '', all);
  if (!report.ok) return report;
  const { superior, items, letter } = report.value;
  const slots = untoldSlots(office).map(({ id }) => id);
  const records = new Set([...items.map(({ record }) => record), ...slots]);
  const months = letter.statements.flatMap(({ bytes }) => (JSON.parse(bytes) as { lines?: readonly { month: string }[] }).lines?.map(({ month }) => month) ?? []);
  const receipt = lastReceipt(office);
  const counted = (sql: string): number => row<{ n: number }>(office.db, sql, { org: office.org })?.n ?? 0;
  const ofOwn = items.filter(({ org }) => org === office.org);
  const { unsubmitted, changed } = waitingCounts(office.db, office.org);
  const sorts = sortsOf(office, superior.org, ofOwn.filter(({ kind }) => kind !== 'subordinate'));
  return ok({
    number: nextPackageNumber(office.db, 'report'), superior: { code: superior.code, name: superior.name }, period: moment.today.slice(0, 7),
    lines: linesOf(office, ofOwn, [office.org]).map(({ orgs: _one, ...line }) => line), below: linesOf(office, items.filter(({ org }) => org !== office.org), orgsBelow(office)),
    slots: new Set([...slots, ...ofOwn.filter(({ kind }) => kind === 'subordinate').map(({ record }) => record)]).size, records: records.size, files: filesOf(office, report.value), ...sorts, figuresMonths: [...new Set(months)].sort(), answers: answersToTell(office, moment.today),
    unsubmitted: unsubmitted + changed,
    drafts: row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM draft')?.n ?? 0,
    conflicts: counted(`SELECT count(*) AS n FROM record WHERE kind = 'gathering' AND org = :org AND conflicts <> '[]'`),
    lastReceipt: receipt ? { number: packagesOut(office.db).find(({ id, kind }) => kind === 'report' && isPackageDelivered(office.db, id))?.number ?? null, at: receipt.received_at } : null,
  });
}

/** For this superior: never written before, changed since a submission that arrived, or written before without a receipt. */
function sortsOf(office: Office, superior: string, items: Report['items']): { fresh: number; changed: number; again: number } {
  const sorts = { fresh: 0, changed: 0, again: 0 };
  for (const { record, version } of items) {
    const before = rows<{ version: string; written: number; delivered: number }>(office.db,
      `SELECT i.version, EXISTS (SELECT 1 FROM package_out_submission s JOIN package_out p ON p.id = s.package WHERE s.statement = i.statement AND p.addressee = :superior) AS written,
         EXISTS (SELECT 1 FROM delivered_to d WHERE d.submission = i.statement AND d.org = :superior) AS delivered FROM submission_item i WHERE i.record = :record`, { record, superior });
    if (before.some((item) => item.version === version && item.written === 1)) sorts.again += 1;
    else if (before.some((item) => item.written === 1 || item.delivered === 1)) sorts.changed += 1;
    else sorts.fresh += 1;
  }
  return sorts;
}
