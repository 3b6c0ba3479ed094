import type { GatheringDocument, GatheringKind, GatheringRow } from '../../contract';
import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { listGatherings, ordinalsOf, type ListedGathering } from '../../../db/office/lists';
import { attendanceOn } from '../../../db/office/members';
import { orgNames } from '../../../db/office/org-names';
import { attendanceAsLast, blankGathering, copyGathering, lastGathering } from '../../../db/office/prefill';
import { rectify } from '../../../db/office/rectify';
import { documentOfRow, recordRow } from '../../../db/office/records';
import { saveRecord } from '../../../db/office/save';
import { gatheringsWith } from '../../../db/office/search';
import { dropDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

/** More rows than anybody reads; the filters narrow them. */
const MOST_FOUND = 2000;

function rowOf(listed: ListedGathering, names: ReadonlyMap<string, string>): GatheringRow {
  const { id, org, main_kind, ordinal, title, start, place, state, expected, present } = listed;
  return {
    id, org, orgName: names.get(org) ?? '', mainKind: main_kind, countedKinds: listed.kinds.split(',') as GatheringKind[], ordinal, title, start, place, state,
    counts: { expected, present, expectedVoting: listed.expected_voting, presentVoting: listed.present_voting, onLeave: listed.on_leave, absent: listed.absent },
    conflicts: (JSON.parse(listed.conflicts) as string[]).length,
  };
}

const list = whenOpen<'gatherings.list'>(({ text, ...filter }, { office, moment }) => {
  const names = orgNames(office, moment.today);
  const listed = listGatherings(office, filter);
  if (text === undefined || text.trim() === '') return ok(listed.map((line) => rowOf(line, names)));
  const found = new Set(gatheringsWith(office, text, MOST_FOUND));
  return ok(listed.filter(({ id }) => found.has(id)).map((line) => rowOf(line, names)));
});

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
  'gatherings.get': get,
  'gatherings.blank': blank,
  'gatherings.copyLast': copyLast,
  'gatherings.attendanceOn': whenOpen<'gatherings.attendanceOn'>(({ date, kind, group, last }, { office }) => ok(last === true && kind !== undefined ? attendanceAsLast(office, date, kind) : attendanceOn(office, date, { kind, group }))),
  'gatherings.save': save,
  'gatherings.rectify': takeProblems,
};
