import type { ElectionOutcome } from '../../../db/domain/election-outcome';
import { ok, type Result } from '../../../db/domain/result';
import { giveBackElection, outcomeOf, takeElection } from '../../../db/office/election';
import { committeesBefore, linksOf } from '../../../db/office/linked-meetings';
import type { ElectionView, Failure } from '../../contract';
import { whenOpen, type Handlers, type OpenContext } from '../context';

const viewOf = (outcome: Result<ElectionOutcome, Failure>): Result<ElectionView, Failure> => (outcome.ok ? ok({ state: outcome.value.state, lines: outcome.value.lines }) : outcome);

function written(outcome: Result<ElectionOutcome, Failure>, emit: OpenContext['emit']): Result<ElectionView, Failure> {
  if (outcome.ok) emit('changed', { subjects: ['members', 'settings', 'gatherings'] });
  return viewOf(outcome);
}

/** What the records of meetings have to do with the organisation and with each other. */
export const electionHandlers: Handlers = {
  'elections.get': whenOpen<'elections.get'>(({ record }, { office }) => viewOf(outcomeOf(office, record))),
  'elections.take': whenOpen<'elections.take'>(({ record }, { office, moment, emit }) => written(takeElection(office, moment, record), emit)),
  'elections.giveBack': whenOpen<'elections.giveBack'>(({ record }, { office, moment, emit }) => written(giveBackElection(office, moment, record), emit)),
  'gatherings.links': whenOpen<'gatherings.links'>(({ record }, { office }) => ok(linksOf(office, record))),
  'gatherings.committeesBefore': whenOpen<'gatherings.committeesBefore'>(({ date }, { office }) => ok(committeesBefore(office, date))),
};
