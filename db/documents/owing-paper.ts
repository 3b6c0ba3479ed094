import type { Paper } from '../domain/papers/paper';
import { owingSheet } from '../domain/papers/owing';
import { ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { ownName } from '../office/own-name';
import { reportedOf } from '../reports/reported';

/** 催报单 of a period (`YYYY-MM`), as things stand today. */
export function owingPaperOf(office: Office, moment: Moment, period: string): Result<Paper, never> {
  const sheet = owingSheet(reportedOf(office, moment, period), ownName(office, moment.today).name, moment.today);
  return ok({ title: `${period} 催报单`, layout: 'sheet', sheets: [sheet] });
}
