import type { Failure } from '../domain/failure';
import type { Paper } from '../domain/papers/paper';
import type { PaperRequest } from '../domain/papers/request';
import type { Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { minutesOf } from './gathering-papers';

/** The paper that is asked for, from what is stored now. */
export function paperOf(office: Office, { today }: Pick<Moment, 'today'>, request: PaperRequest): Result<Paper, Failure> {
  switch (request.paper) {
    case 'minutes':
      return minutesOf(office, request.record, today, request.kind);
  }
}
