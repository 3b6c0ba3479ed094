import { filesIn } from '../domain/attached-file';
import type { Failure } from '../domain/failure';
import { gatheringDocument } from '../domain/gathering';
import { filesLeftBehind } from '../domain/private-fields';
import { ok, type Result } from '../domain/result';
import type { ReportPreview } from '../domain/views';
import { collectReport, lastReceipt, type Report } from '../exchange/collect-report';
import type { Moment, Office } from '../office/office';
import type { Version } from '../records/version';
import { isPackageDelivered, packagesOut } from '../store/packages';
import { row, rows } from '../store/prepared';
import { answersToTell } from './received-orders';
import { nextPackageNumber } from '../store/settings';
import { versionBytes } from '../store/versions';

type Line = ReportPreview['lines'][number];

/** What bears names in the records that would leave, so that the sender sees it before. */
function linesOf(office: Office, items: Report['items']): Line[] {
  const lines = new Map<string, { records: number; names: Set<Line['names'][number]> }>();
  for (const { version } of items) {
    const bytes = versionBytes(office.db, version);
    if (bytes === undefined) continue;
    const document = gatheringDocument.parse((JSON.parse(bytes) as Version).document);
    const line = lines.get(document.mainKind) ?? { records: 0, names: new Set() };
    lines.set(document.mainKind, line);
    line.records += 1;
    const sheet = document.attendance.filter(({ removed }) => !removed);
    if (sheet.length > 0) line.names.add('attendance');
    if (sheet.some(({ reason }) => reason !== '')) line.names.add('leave-reasons');
    if (document.agenda.some(({ removed, speeches }) => !removed && speeches.length > 0)) line.names.add('speeches');
    if (document.politicalBirthday.celebrants.length > 0) line.names.add('celebrants');
    if (document.studySession.speakers.length > 0) line.names.add('speakers');
  }
  return [...lines].map(([kind, { records, names }]) => ({ kind, records, names: [...names] }));
}

function filesOf(office: Office, { items, letter }: Report): ReportPreview['files'] {
  const blobs = letter.blobs ?? [];
  const documents = items.map(({ version }) => gatheringDocument.parse((JSON.parse(versionBytes(office.db, version) ?? '{}') as Version).document));
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
  const records = new Set(items.map(({ record }) => record));
  const months = letter.statements.flatMap(({ bytes }) => (JSON.parse(bytes) as { lines?: readonly { month: string }[] }).lines?.map(({ month }) => month) ?? []);
  const receipt = lastReceipt(office);
  const counted = (sql: string): number => row<{ n: number }>(office.db, sql, { org: office.org })?.n ?? 0;
  const sorts = sortsOf(office, items);
  return ok({
    number: nextPackageNumber(office.db, 'report'), superior: { code: superior.code, name: superior.name }, period: moment.today.slice(0, 7),
    lines: linesOf(office, items), records: records.size, files: filesOf(office, report.value), ...sorts, figuresMonths: [...new Set(months)].sort(), answers: answersToTell(office, moment.today),
    unsubmitted: counted(`SELECT count(*) AS n FROM record_way WHERE kind = 'gathering' AND org = :org AND state IN ('unsubmitted', 'changed')`),
    drafts: row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM draft')?.n ?? 0,
    conflicts: counted(`SELECT count(*) AS n FROM record WHERE kind = 'gathering' AND org = :org AND conflicts <> '[]'`),
    lastReceipt: receipt ? { number: packagesOut(office.db).find(({ id, kind }) => kind === 'report' && isPackageDelivered(office.db, id))?.number ?? null, at: receipt.received_at } : null,
  });
}

/** Never written before, changed since a submission that arrived, or written before without a receipt. */
function sortsOf(office: Office, items: Report['items']): { fresh: number; changed: number; again: number } {
  const sorts = { fresh: 0, changed: 0, again: 0 };
  for (const { record, version } of items) {
    const before = rows<{ version: string; written: number; delivered: number }>(office.db,
      `SELECT i.version, EXISTS (SELECT 1 FROM package_out_submission s WHERE s.statement = i.statement) AS written,
         EXISTS (SELECT 1 FROM delivered d WHERE d.submission = i.statement) AS delivered FROM submission_item i WHERE i.record = :record`, { record });
    if (before.some((item) => item.version === version && item.written === 1)) sorts.again += 1;
    else if (before.some((item) => item.written === 1 || item.delivered === 1)) sorts.changed += 1;
    else sorts.fresh += 1;
  }
  return sorts;
}
