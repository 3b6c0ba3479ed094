import type { Failure, Session } from '../../contract';
import { ok, type Result } from '../../../db/domain/result';
import type { OfficeContext, OpenData } from '../context';
import { readMonthsAhead } from '../months-ahead';
import { sessionView } from '../session-view';
import { readScreenSettings } from '../settings-file';

/** The data is open from here on: kept for all handlers, and told to the window as its session. */
export async function entered(context: OfficeContext, opened: Result<OpenData, Failure>): Promise<Result<Session, Failure>> {
  if (!opened.ok) return opened;
  context.held.data = { state: 'open', data: opened.value };
  readMonthsAhead(context, opened.value);
  return ok(sessionView(opened.value.office, await readScreenSettings(context.files, context.folder), context.now()));
}
