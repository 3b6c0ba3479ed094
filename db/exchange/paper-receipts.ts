import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { PaperReceipt } from '../domain/views';
import { orgNames } from '../office/org-names';
import { ownName } from '../office/own-name';
import type { Moment, Office } from '../office/office';
import { keepPaper, submissionsIn } from '../store/paper-receipts';
import { sha256 } from '../records/sign';
import { packageIn, packagesOut, type PackageOut } from '../store/packages';
import { row, run } from '../store/prepared';
import { setSetting, setting } from '../store/settings';
import { deliveredTo, itemsOfSubmission } from '../store/submissions';
import { lifeLetters, paperReceiptCode, parsePaperReceiptCode } from './paper-receipt-code';
import { stagedSubmissions } from './staged';

/** So many wrong codes in a row, and the answer says everything that may be wrong. */
const MANY_TRIES = 5;

/** 纸面回执: what a superior prints about one report that it took in. Printed again it is the same. */
export function paperReceiptOf(office: Office, moment: Moment, id: string): Result<PaperReceipt, Failure> {
  const came = packageIn(office.db, id);
  if (came?.kind !== 'report') return err(fail('not-found'));
  if (came.secret === '') return err(fail('paper-receipt-old', { number: came.number }));
  const names = orgNames(office, moment.today);
  const peer = row<{ code: string }>(office.db, `SELECT code FROM peer WHERE org = :org AND relation = 'subordinate' ORDER BY device LIMIT 1`, { org: came.org });
  const life = lifeLetters(setting(office.db, 'incarnations')?.at(-1) ?? '');
  return ok({
    package: id, from: ownName(office, moment.today), to: { code: peer?.code ?? '', name: names.get(came.org) ?? '' },
    number: came.number, period: came.period, importedAt: came.imported_at, records: came.records, submitted: came.submitted,
    waiting: stagedSubmissions(office, came.org).length, code: paperReceiptCode(came.secret, id, life),
  });
}

export interface TakenPaper {
  readonly package: string;
  readonly number: number;
  /** Records that are 已送达 by it, and were not before. */
  readonly delivered: number;
}

/**
 * The code that was typed from a paper receipt makes every submission of its report 已送达, and never 已计入: what counts
 * there only a receipt in a file says. It is looked for among all own reports: a code belongs to one. Wrong codes change
 * nothing but the number of tries.
 */
export function takePaperReceipt(office: Office, moment: Moment, typed: string): Result<TakenPaper, Failure> {
  const read = parsePaperReceiptCode(typed);
  if (!read.ok) return err(fail('receipt-code-typo'));
  const { code, life } = read.value;
  const report = packagesOut(office.db).find(({ id, kind, secret }) => kind === 'report' && secret !== '' && paperReceiptCode(secret, id, life) === code);
  if (!report) {
    const tries = (setting(office.db, 'receiptCodeTries') ?? 0) + 1;
    setSetting(office.db, 'receiptCodeTries', tries);
    return err(fail(tries < MANY_TRIES ? 'receipt-code-wrong' : 'receipt-code-wrong-often', { tries }));
  }
  return ok(office.db.transaction(() => keep(office, moment, report, code, life)).immediate());
}

function keep(office: Office, moment: Moment, { id, number, addressee }: PackageOut, code: string, life: string): TakenPaper {
  const { db } = office;
  const records = new Set<string>();
  const known = deliveredTo(db, addressee);
  for (const submission of submissionsIn(db, id)) {
    if (known.has(submission)) continue;
    run(db, 'INSERT OR IGNORE INTO delivered (submission, at, receipt) VALUES (:submission, :at, :receipt)', { submission, at: moment.now, receipt: sha256(code) });
    for (const { record } of itemsOfSubmission(db, submission)) records.add(record);
  }
  keepPaper(db, { package: id, life, at: moment.now });
  setSetting(db, 'receiptCodeTries', 0);
  return { package: id, number, delivered: records.size };
}
