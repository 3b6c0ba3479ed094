import type { GatheringDocument, GatheringKind, GatheringRow } from '../../contract';
import { fail } from '../../../db/domain/failure';
import { LIST_PAGE, MOST_SUBMITTED } from '../../../db/domain/long-lists';
import { err, ok } from '../../../db/domain/result';
import { countGatherings, listGatherings, ordinalsOf, pageOfGatherings, waitingOf, type ListedGathering } from '../../../db/office/lists';
import { attendanceOn } from '../../../db/office/members';
import type { Office } from '../../../db/office/office';
import { orgNames } from '../../../db/office/org-names';
import { attendanceAsLast, blankGathering, copyGathering, lastGathering } from '../../../db/office/prefill';
import { rectify } from '../../../db/office/rectify';
import { documentOfRow, recordRow } from '../../../db/office/records';
import { saveRecord } from '../../../db/office/save';
import { dropDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

function rowOf(listed: ListedGathering, names: ReadonlyMap<string, string>): GatheringRow {
  const { id, org, main_kind, ordinal, title, start, place, state, expected, present } = listed;
  return {
    id, org, orgName: names.get(org) ?? '', mainKind: main_kind, countedKinds: listed.kinds.split(',') as GatheringKind[], ordinal, title, start, place, state,
    counts: { expected, present, expectedVoting: listed.expected_voting, presentVoting: listed.present_voting, onLeave: listed.on_leave, absent: listed.absent },
    conflicts: (JSON.parse(listed.conflicts) as string[]).length,
  };
}

const rowsOf = (listed: readonly ListedGathering[], office: Office, today: string): GatheringRow[] => {
  const names = orgNames(office, today);
  return listed.map((line) => rowOf(line, names));
};

const list = whenOpen<'gatherings.list'>((filter, { office, moment }) => ok(rowsOf(listGatherings(office, filter), office, moment.today)));

const found = whenOpen<'gatherings.found'>((filter, { office, moment }) => {
  const { count: waiting, submittable } = waitingOf(office, filter, MOST_SUBMITTED);
  return ok({ filter, count: countGatherings(office, filter), waiting, submittable, rows: rowsOf(pageOfGatherings(office, filter, 0, LIST_PAGE), office, moment.today) });
});

const page = whenOpen<'gatherings.page'>(({ filter, page: at }, { office, moment }) => ok(rowsOf(pageOfGatherings(office, filter, at * LIST_PAGE, LIST_PAGE), office, moment.today)));

const get = whenOpen<'gatherings.get'>(({ record }, { office, moment }) => {
  const view = recordView<GatheringDocument>(office, record);
  if (!view.ok) return view;
  const ordinals = ordinalsOf(office, record);
  const ordinal = ordinals.find(({ kind }) => kind === view.value.document.mainKind)?.ordinal ?? 0;
  return ok({ ...view.value, ordinal, ordinals, orgName: orgNames(office, moment.today).get(view.value.org) ?? '' });
});

const blank = whenOpen<'gatherings.blank'>(({ kind, date }, { office, moment }) => ok(blankGathering(office, moment, kind, date)));

const copyLast = whenOpen<'gatherings.copyLast'>(({ kind, date, from }, { office, moment }) => {
  if (from === undefined) {
    const last = lastGathering(office, kind, date);
    return ok(last ? copyGathering(office, moment, last.document, date) : blankGathering(office, moment, kind, date));
  }
  const found = recordRow(office.db, from);
  return found?.kind === 'gathering' ? ok(copyGathering(office, moment, documentOfRow(found, 'gathering'), date)) : err(fail('not-found'));
});

const save = whenOpen<'gatherings.save'>(({ record, heads, document, draft }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: record ?? moment.newId(), kind: 'gathering', document, heads });
  if (!saved.ok) return saved;
  // Only after the save: a crash between the two leaves a draft too many, never a record too few.
  if (draft !== undefined) dropDraft(office.db, draft);
  emit('changed', { subjects: ['gatherings'] });
  return recordView<GatheringDocument>(office, saved.value.record);
});

const takeProblems = whenOpen<'gatherings.rectify'>(({ record }, { office, moment, emit }) => {
  const taken = rectify(office, moment, record);
  if (taken.ok) emit('changed', { subjects: ['gatherings', 'ledgers'] });
  return taken;
});

export const gatheringHandlers: Handlers = {
  'gatherings.list': list,
  'gatherings.found': found,
  'gatherings.page': page,
  'gatherings.get': get,
  'gatherings.blank': blank,
  'gatherings.copyLast': copyLast,
  'gatherings.attendanceOn': whenOpen<'gatherings.attendanceOn'>(({ date, kind, group, last }, { office }) => ok(last === true && kind !== undefined ? attendanceAsLast(office, date, kind) : attendanceOn(office, date, { kind, group }))),
  'gatherings.save': save,
  'gatherings.rectify': takeProblems,
};
