import type { AttendanceItem, GatheringDocument } from '../domain/gathering';
import type { IntakeMapping } from '../domain/intake/intake';
import { gatheringOf, recordLines, type RecordLine } from '../domain/intake/record-lines';
import type { SheetRow } from '../domain/intake/sheet';
import { normalDocument } from '../records/normal';
import { listGatherings } from '../office/lists';
import { attendanceOn } from '../office/members';
import type { Moment, Office } from '../office/office';
import { sealedYearOf } from '../office/sealed';
import type { IntakeOptions, IntakePlan } from './intake-plan';

/** Past meetings, one a line. Names are looked up on the roster of the meeting's day. */
export function planRecords(office: Office, moment: Moment, rows: readonly SheetRow[], mapping: IntakeMapping, { gatheringKind }: IntakeOptions): Pick<IntakePlan, 'lines' | 'saves'> {
  const sheets = new Map<string, readonly AttendanceItem[]>();
  const sheetOn = (day: string): readonly AttendanceItem[] => {
    const kept = sheets.get(day) ?? attendanceOn(office, day);
    sheets.set(day, kept);
    return kept;
  };
  const known = new Map(listGatherings(office, { org: office.org, withdrawn: false }).flatMap(({ id, start, kinds }) => kinds.split(',').map((kind) => [`${kind} ${start.slice(0, 10)}`, id])));
  const lines = recordLines(rows, mapping, { today: moment.today, kind: gatheringKind, sheetOn, knownOn: (kind, day) => known.get(`${kind} ${day}`) ?? '' }).map((line) => checked(office, line));
  return {
    lines,
    saves: (wanted, { guests }) =>
      lines.flatMap(({ row, read, outcome }) => (read !== null && wanted.has(row) && outcome !== 'bad' ? [{ row, record: moment.newId(), kind: 'gathering' as const, document: gatheringOf(read, moment.newId, guests), heads: [] }] : [])),
  };
}

/** What saving would refuse is said before: a sealed year, a text that is too long. */
function checked(office: Office, line: RecordLine): RecordLine {
  if (line.read === null || line.outcome === 'bad') return line;
  let ids = 0;
  const document = gatheringOf(line.read, () => `i${(ids += 1)}`, true);
  const normal = normalDocument('gathering', document);
  if (!normal.ok) return { ...line, outcome: 'bad', problems: [...line.problems, { field: 'content', code: 'refused', value: normal.error.field, bad: true }] };
  const sealed = sealedYearOf(office, '', 'gathering', [document as GatheringDocument]);
  return sealed === null ? line : { ...line, outcome: 'bad', problems: [...line.problems, { field: 'date', code: 'sealed', value: String(sealed), bad: true }] };
}
