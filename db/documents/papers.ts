import type { Failure } from '../domain/failure';
import type { Paper } from '../domain/papers/paper';
import type { PaperRequest } from '../domain/papers/request';
import type { Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { minutesOf } from './gathering-papers';
import { duesPaperOf, handbookOf, ledgerPaperOf, planPaperOf, rosterOf, talksPaperOf } from './register-papers';

/** The paper that is asked for, from what is stored now. */
export function paperOf(office: Office, { today }: Pick<Moment, 'today'>, request: PaperRequest): Result<Paper, Failure> {
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
    case 'ledger':
      return ledgerPaperOf(office, today, request.ledger, request.ownLedger);
  }
}
