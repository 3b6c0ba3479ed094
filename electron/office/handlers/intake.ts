import { basename } from 'node:path';
import type { IntakeKind, IntakeLook } from '../../contract';
import { fail, type Failure } from '../../../db/domain/failure';
import { ID_NUMBER } from '../../../db/domain/intake/fields';
import type { IntakeMapping } from '../../../db/domain/intake/intake';
import type { Sheet } from '../../../db/domain/intake/sheet';
import { err, ok, type Result } from '../../../db/domain/result';
import { tablesToXlsx } from '../../../db/documents/xlsx';
import { applyIntake } from '../../../db/intake/apply';
import { badRowsTable } from '../../../db/intake/bad-rows';
import { bestSheet, tableOfSheet, type ChosenSheet } from '../../../db/intake/choose';
import { planIntake } from '../../../db/intake/plan';
import type { IntakePlan } from '../../../db/intake/intake-plan';
import { MOST_FILE_BYTES } from '../../../db/intake/read-file';
import { listIntakes, undoIntake } from '../../../db/intake/undo';
import { tooLarge } from '../../../db/intake/unpacked';
import type { Office } from '../../../db/office/office';
import { toldReading } from '../../../db/vault/told';
import { whenOpen, type Handlers } from '../context';
import { readAside } from '../read-aside';
import { cancellable, tell } from './places';

interface Looked {
  readonly token: string;
  readonly kind: IntakeKind;
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly chosen: ChosenSheet;
  readonly plan?: IntakePlan;
  readonly mapping: IntakeMapping;
}

/** The one file that is being looked at; gone with the open data. */
const looked = new WeakMap<Office, Looked>();

const CHANGED = ['members', 'gatherings', 'ledgers', 'exchange', 'calendar'] as const;

function held(office: Office, token: string): Result<Looked, Failure> {
  const found = looked.get(office);
  return found?.token === token ? ok(found) : err(fail('intake-gone'));
}

const viewOf = ({ token, kind, file, sheets, chosen }: Looked): IntakeLook => ({
  token, kind, file, sheet: chosen.at, hasHead: chosen.guess.head !== null, columns: chosen.guess.columns, mapping: chosen.mapping,
  sheets: sheets.map(({ name, rows, hidden }) => ({ name, rows: rows.length, hidden })),
});

const look = whenOpen<'intake.look'>(async ({ kind, file: path }, { office, files, newId, intakeReader }) => {
  looked.delete(office);
  const facts = await files.stat(path);
  if (!facts.ok) return err(toldReading(facts.error));
  if (facts.value?.kind !== 'file') return err(fail('file-not-found'));
  if (facts.value.size > MOST_FILE_BYTES) return err(tooLarge());
  const bytes = await files.read(path);
  if (!bytes.ok) return err(toldReading(bytes.error));
  const sheets = await readAside(intakeReader, { bytes: bytes.value, name: basename(path), kind });
  if (!sheets.ok) return sheets;
  const chosen = bestSheet(office, kind, sheets.value);
  const now: Looked = { token: newId(), kind, file: basename(path), sheets: sheets.value, chosen, mapping: chosen.mapping };
  looked.set(office, now);
  return ok(viewOf(now));
});

const otherSheet = whenOpen<'intake.sheet'>(({ token, sheet }, { office }) => {
  const found = held(office, token);
  if (!found.ok) return found;
  const { plan: _plan, ...rest } = found.value;
  const chosen = tableOfSheet(office, rest.kind, rest.sheets, Math.min(sheet, rest.sheets.length - 1));
  const now: Looked = { ...rest, chosen, mapping: chosen.mapping };
  looked.set(office, now);
  return ok(viewOf(now));
});

const plan = whenOpen<'intake.plan'>(({ token, mapping: given, ...options }, { office, moment }) => {
  const found = held(office, token);
  if (!found.ok) return found;
  const { kind, sheets, chosen } = found.value;
  // A column of ID numbers stays out whatever is said about it.
  const mapping = Object.fromEntries(Object.entries(given).filter(([at, field]) => field !== '' && chosen.guess.columns.some((column) => column.at === Number(at) && column.field !== ID_NUMBER)));
  const sheet = sheets[chosen.at];
  if (!sheet) return err(fail('intake-gone'));
  const planned = planIntake(office, moment, kind, sheet, chosen.guess, mapping, options);
  if (!planned.ok) return planned;
  looked.set(office, { ...found.value, plan: planned.value, mapping });
  const { counts, skipped, lines } = planned.value;
  return ok({ counts, skipped: skipped.slice(0, 200), unmatched: lines.filter(({ problems }) => problems.some(({ code }) => code === 'unmatched')).length });
});

const planned = (office: Office, token: string): Result<Looked & { readonly plan: IntakePlan }, Failure> => {
  const found = held(office, token);
  if (!found.ok) return found;
  const { plan: made } = found.value;
  return made === undefined ? err(fail('intake-gone')) : ok({ ...found.value, plan: made });
};

const lines = whenOpen<'intake.lines'>(({ token, of, from, most }, { office }) => {
  const found = planned(office, token);
  if (!found.ok) return found;
  const wanted = found.value.plan.lines.filter(({ outcome }) => of === 'all' || outcome === of);
  const shown = wanted.slice(from, from + most).map(({ row, outcome, values, problems, changes }) => ({ row, outcome, values, problems, changes }));
  return ok({ total: wanted.length, lines: shown });
});

const apply = whenOpen<'intake.apply'>(({ token, update, guests }, { office, moment, emit }) => cancellable('intake', async (signal) => {
  const found = planned(office, token);
  if (!found.ok) return found;
  const { plan: made, file, chosen, mapping } = found.value;
  const rows = update === 'all' ? made.lines.filter(({ outcome }) => outcome === 'known').map(({ row }) => row) : update;
  const heads = chosen.guess.columns.map(({ head }) => head);
  const done = await applyIntake(office, moment, made, { update: new Set(rows), guests }, { name: file, heads, mapping }, { signal, onProgress: tell(emit, 'intake') });
  if (!done.ok) return done;
  emit('changed', { subjects: CHANGED });
  const taken = made.lines.find(({ row, outcome }) => outcome === 'new' || (outcome === 'known' && rows.includes(row)));
  return ok({ ...done.value, year: made.kind === 'records' ? Number(taken?.values['date']?.slice(0, 4)) : null });
}));

const badFile = whenOpen<'intake.badFile'>(async ({ token }, { office }) => {
  const found = planned(office, token);
  if (!found.ok) return found;
  const { plan: made, sheets, chosen, mapping, file } = found.value;
  const sheet = sheets[chosen.at];
  if (!sheet) return err(fail('intake-gone'));
  const table = badRowsTable(made, sheet, chosen.guess, mapping, file);
  return ok({ title: table.title, bytes: await tablesToXlsx([table]) });
});

/** `intake.choose` and `intake.saveBad` ask the person for a place: the main process answers them. */
export const intakeHandlers: Handlers = {
  'intake.look': look,
  'intake.sheet': otherSheet,
  'intake.plan': plan,
  'intake.lines': lines,
  'intake.apply': apply,
  'intake.badFile': badFile,
  'intake.list': whenOpen<'intake.list'>((_, { office }) => ok(listIntakes(office))),
  'intake.undo': whenOpen<'intake.undo'>(({ id }, { office, moment, emit }) => cancellable('intake', async (signal) => {
    const undone = await undoIntake(office, moment, id, { signal, onProgress: tell(emit, 'intake') });
    if (undone.ok) emit('changed', { subjects: CHANGED });
    return undone;
  })),
};
