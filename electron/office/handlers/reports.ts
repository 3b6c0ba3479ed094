import { basename, join } from 'node:path';
import type { PackageLogLine } from '../../contract';
import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { writeReport } from '../../../db/exchange/send';
import { compareBack } from '../../../db/files/durable';
import { orgNames } from '../../../db/office/org-names';
import { deskOf } from '../../../db/reports/desk';
import { reportedOf } from '../../../db/reports/reported';
import { previewReport } from '../../../db/reports/report-preview';
import { isPackageDelivered, packageOut, packagesIn, packagesOut } from '../../../db/store/packages';
import { toldReading } from '../../../db/vault/told';
import { whenOpen, type Handlers } from '../context';
import { cancelJob, cancellable, dropFor } from './places';

const preview = whenOpen<'reports.preview'>(({ all }, { office, moment }) => previewReport(office, moment, all));

const write = whenOpen<'reports.write'>(({ to, period, all }, context) =>
  cancellable('report', async (signal) => {
    const { office, moment, emit } = context;
    const written = await writeReport(office, moment, period, all, dropFor(context, to, 'report', signal));
    if (written.ok) emit('changed', { subjects: ['exchange', 'gatherings'] });
    return written;
  }));

const log = whenOpen<'packages.log'>((_, { office, moment }) => {
  const names = orgNames(office, moment.today);
  const out = packagesOut(office.db).map(({ id, kind, number, addressee, written_at, records, bytes, file, secret }): PackageLogLine => ({
    id, paper: secret !== '', direction: 'out', kind, number, other: names.get(addressee) ?? '', at: written_at, records, bytes, file, delivered: kind === 'report' && isPackageDelivered(office.db, id),
  }));
  const came = packagesIn(office.db).map(({ id, kind, number, org, imported_at, records, bytes, file, secret }): PackageLogLine => ({
    id, paper: secret !== '', direction: 'in', kind, number, other: names.get(org) ?? '', at: imported_at, records, bytes, file, delivered: false,
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
  'desk.reported': whenOpen<'desk.reported'>(({ period }, { office, moment }) => ok(reportedOf(office, moment, period))),
  'desk.superior': whenOpen<'desk.superior'>(({ month }, { office, moment }) => ok(deskOf(office, moment, month))),
  'jobs.cancel': ({ job }) => {
    cancelJob(job);
    return ok(null);
  },
};
