import { circularDocument, circularKey, circularLetter, type CircularKind } from '../domain/circular';
import { fail, type Failure } from '../domain/failure';
import { letterPaper } from '../domain/papers/letter';
import type { Paper } from '../domain/papers/paper';
import type { PaperRequest } from '../domain/papers/request';
import { receiptSlip } from '../domain/papers/exchange-papers';
import { samplePaper, templatedPaper } from '../domain/papers/samples';
import { err, ok, type Result } from '../domain/result';
import { paperReceiptOf } from '../exchange/paper-receipts';
import type { Moment, Office } from '../office/office';
import { getDraft } from '../store/drafts';
import { electionPaperOf } from './election-papers';
import { coverSlipOf } from './exchange-papers';
import { appraisalBallotOf, appraisalSummaryOf, birthdayCardsOf, minutesOf, noticeOf, signInOf } from './gathering-papers';
import { owingPaperOf } from './owing-paper';
import { chartOf, duesPaperOf, handbookOf, ledgerPaperOf, letterOf, planPaperOf, publicationOf, rectificationOf, rosterOf, talksPaperOf } from './register-papers';

/** The paper that is asked for, from what is stored now. */
export function paperOf(office: Office, moment: Moment, request: PaperRequest): Result<Paper, Failure> {
  const { today } = moment;
  switch (request.paper) {
    case 'minutes':
      return minutesOf(office, request.record, today, request.kind);
    case 'handbook':
      return handbookOf(office, today, request.year, request.personal);
    case 'roster':
      return rosterOf(office, today, request.personal);
    case 'dues':
      return duesPaperOf(office, request.year);
    case 'talks':
      return talksPaperOf(office, request.year);
    case 'plan':
      return planPaperOf(office, request.record);
    case 'circular':
      return circularOf(office, request.kind);
    case 'owing':
      return owingPaperOf(office, moment, request.period);
    case 'ledger':
      return ledgerPaperOf(office, today, request.ledger, request.ownLedger);
    case 'chart':
      return chartOf(office, today, request.ledger, request.ownLedger);
    case 'sign-in':
      return signInOf(office, today, request.record, request.names);
    case 'notice':
      return noticeOf(office, today, request.record);
    case 'birthday-card':
      return birthdayCardsOf(office, today, request.record, request.member);
    case 'appraisal-ballot':
      return appraisalBallotOf(office, today, request.record);
    case 'appraisal-summary':
      return appraisalSummaryOf(office, today, request.record);
    case 'election-request':
    case 'election-method':
    case 'election-ballot':
    case 'election-result':
    case 'election-report':
      return electionPaperOf(office, today, request.paper, request.record);
    case 'dues-publication':
      return publicationOf(office, today, request.year);
    case 'rectification':
      return rectificationOf(office, today, request.record);
    case 'cover-slip':
      return coverSlipOf(office, today, request.package);
    case 'letter':
      return letterOf(office, request.record);
    case 'sample': {
      const of = templatedPaper(request.of);
      return of === null ? err(fail('not-found')) : ok(samplePaper(of));
    }
    case 'receipt-slip': {
      const receipt = paperReceiptOf(office, moment, request.package);
      return receipt.ok ? ok(receiptSlip(receipt.value)) : receipt;
    }
  }
}

/** What a person has edited and not sent anywhere: it lies among the drafts. */
function circularOf(office: Office, kind: CircularKind): Result<Paper, Failure> {
  const draft = getDraft(office.db, circularKey(kind))?.document;
  const read = circularDocument.safeParse(typeof draft === 'object' && draft !== null && 'document' in draft ? draft.document : undefined);
  return read.success ? ok(letterPaper(circularLetter(read.data))) : err(fail('not-found'));
}
