import { basename, join } from 'node:path';
import type { PackageLogLine, ReportPreview } from '../../contract';
import { fail } from '../../../db/domain/failure';
import { gatheringDocument } from '../../../db/domain/gathering';
import { err, ok } from '../../../db/domain/result';
import { collectReport, lastReceipt, type Report } from '../../../db/exchange/collect-report';
import { writeReport } from '../../../db/exchange/send';
import { compareBack } from '../../../db/files/durable';
import type { Office } from '../../../db/office/office';
import { orgNames } from '../../../db/office/org-names';
import { deskOf } from '../../../db/reports/desk';
import type { Version } from '../../../db/records/version';
import { isPackageDelivered, packageOut, packagesIn, packagesOut } from '../../../db/store/packages';
import { row, rows } from '../../../db/store/prepared';
import { nextPackageNumber } from '../../../db/store/settings';
import { versionBytes } from '../../../db/store/versions';
import { toldReading } from '../../../db/vault/told';
import { whenOpen, type Handlers } from '../context';
import { cancelJob, cancellable, dropFor } from './places';

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

const preview = whenOpen<'reports.preview'>(({ all }, { office, moment }) => {
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
    lines: linesOf(office, items), records: records.size, ...sorts, figuresMonths: [...new Set(months)].sort(),
    unsubmitted: counted(`SELECT count(*) AS n FROM record_way WHERE kind = 'gathering' AND org = :org AND state IN ('unsubmitted', 'changed')`),
    drafts: row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM draft')?.n ?? 0,
    conflicts: counted(`SELECT count(*) AS n FROM record WHERE kind = 'gathering' AND org = :org AND conflicts <> '[]'`),
    lastReceipt: receipt ? { number: packagesOut(office.db).find(({ id, kind }) => kind === 'report' && isPackageDelivered(office.db, id))?.number ?? null, at: receipt.received_at } : null,
  });
});

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

const write = whenOpen<'reports.write'>(({ to, period, all }, context) =>
  cancellable('report', async (signal) => {
    const { office, moment, emit } = context;
    const written = await writeReport(office, moment, period, all, dropFor(context, to, 'report', signal));
    if (written.ok) emit('changed', { subjects: ['exchange', 'gatherings'] });
    return written;
  }));

const log = whenOpen<'packages.log'>((_, { office, moment }) => {
  const names = orgNames(office, moment.today);
  const out = packagesOut(office.db).map(({ id, kind, number, addressee, written_at, records, bytes, file }): PackageLogLine => ({
    id, direction: 'out', kind, number, other: names.get(addressee) ?? '', at: written_at, records, bytes, file, delivered: kind === 'report' && isPackageDelivered(office.db, id),
  }));
  const came = packagesIn(office.db).map(({ id, kind, number, org, imported_at, records, bytes, file }): PackageLogLine => ({
    id, direction: 'in', kind, number, other: names.get(org) ?? '', at: imported_at, records, bytes, file, delivered: false,
  }));
  return ok([...out, ...came].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)));
});

/** 核对 U 盘: reads a written file once more after the stick was put in anew, past the system's cache. */
const checkAgain = whenOpen<'packages.checkAgain'>(async ({ id, folder }, { office, files }) => {
  const out = packageOut(office.db, id);
  if (!out) return err(fail('not-found'));
  const same = await compareBack(files, join(folder, basename(out.file)), { size: out.bytes, sha256: out.sha256 });
  if (same.ok) return ok({ same: true });
  return same.error.code === 'differs' ? ok({ same: false }) : err(toldReading(same.error));
});

export const reportHandlers: Handlers = {
  'reports.preview': preview,
  'reports.write': write,
  'packages.log': log,
  'packages.checkAgain': checkAgain,
  'desk.superior': whenOpen<'desk.superior'>(({ month }, { office, moment }) => ok(deskOf(office, moment, month))),
  'jobs.cancel': ({ job }) => {
    cancelJob(job);
    return ok(null);
  },
};
