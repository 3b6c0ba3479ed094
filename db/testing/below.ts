import { duesDocument } from '../domain/dues';
import { ledgerItemDocument } from '../domain/ledger-item';
import type { GatheringDocument, GatheringKind } from '../domain/gathering';
import type { RecordKind } from '../domain/record';
import { finishTouched, takeStatement } from '../exchange/take-statement';
import type { Moment, Office } from '../office/office';
import { recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { refreshFigures, submitRecords } from '../office/submit';
import { withdrawRecord } from '../office/withdraw';
import { rows } from '../store/prepared';
import { statementsOf } from '../store/statements';
import { addVersion } from '../store/versions';
import { storedVersion } from '../records/version';
import { aGathering, aMember } from './builders';
import { must } from './confirmed';
import { anOffice } from './office';
import { randomFrom, type Random } from './sample/random';

/** What a superior was told by whom, and when: for those who count it again by themselves. */
export interface BranchBelow {
  readonly office: Office;
  readonly code: string;
  /** 明细: its records go up; else only its signed lines. */
  readonly details: boolean;
  /** The day of its last report; '' = it never reported. */
  readonly reportedOn: string;
  /** Every day on which it signed how it stands. */
  readonly signedOn: readonly string[];
  /** When each record was first submitted. */
  readonly firstSubmitted: ReadonlyMap<string, string>;
}

export interface WorldBelow {
  readonly superior: Office;
  /** A 党总支 below the superior, with a part of the branches. */
  readonly middle: { readonly org: string; readonly code: string };
  readonly branches: readonly BranchBelow[];
}

const moment = (day: string, newId: () => string): Moment => ({ now: `${day}T04:00:00.000Z`, today: day, author: '李淑芬', newId });

/**
 * A superior with branches of odd shapes over 2025 and the first months of 2026: an empty one, one that moved in
 * mid-year, a member who went from one to the next, a meeting at midnight of a quarter's end, gatherings of several
 * kinds, withdrawn ones that come back, late entries, committees and 党小组 that come and go, two paths. What they say
 * reaches the superior as statements and versions, without a file around them.
 */
export async function worldBelow(seed: number, count: number, today: string): Promise<WorldBelow> {
  const random = randomFrom('below', seed);
  const newId = (): string => random.id();
  const superior = await anOffice({ role: 'superior', code: '00', name: '清河县教育局党委' });
  const middle = { org: random.id(), code: '50' };
  const said = moment('2024-12-01', newId);
  const middleSlot = newId();
  slot(superior, said, middleSlot, { ...middle, name: '第一中学党总支', type: 'general-branch' });
  const branches: BranchBelow[] = [];
  for (let n = 0; n < count; n += 1) {
    const office = await anOffice({ code: `${10 + n}`, name: `第${n + 1}党支部` });
    const own = newId();
    const from = n === 1 ? '2025-07-01' : random.chance(20) ? '2025-10-16' : '';
    slot(superior, said, own, { org: office.org, code: `${10 + n}`, name: `第${n + 1}党支部`, type: 'branch', under: n === 1 || random.chance(40) ? [{ id: newId(), from, slot: middleSlot }] : [] });
    // Two paths: a second word about the same branch.
    if (n === 2) slot(superior, said, newId(), { org: office.org, code: `${10 + n}x`, name: '重复登记', type: 'branch', under: [{ id: newId(), from: '', slot: middleSlot }] });
    branches.push(branchBelow(superior, office, randomFrom('branch', seed, n), n, today));
  }
  return { superior, middle, branches };
}

function slot(superior: Office, at: Moment, record: string, document: object): void {
  must(saveRecord(superior, at, { record, kind: 'subordinate', document, heads: [] }));
}

function branchBelow(superior: Office, office: Office, random: Random, n: number, today: string): BranchBelow {
  const newId = (): string => random.id();
  const early = moment('2025-01-02', newId);
  const details = random.chance(60);
  shape(office, random, early);
  const people = n === 0 ? [] : roster(office, random, early);
  if (n > 0) registers(office, random, early, people);
  const firstSubmitted = new Map<string, string>();
  let reportedOn = '';
  // It reports a few times, and seldom up to today. One in ten never does.
  const days = n === 0 ? ['2026-01-05'] : random.chance(10) ? [] : ['2025-07-08', '2025-11-30', '2026-01-09', '2026-02-28'].filter(() => random.chance(75));
  const signedOn = days.filter((one) => one <= today);
  for (const day of signedOn) {
    const at = moment(day, newId);
    if (n > 0) meetings(office, random, at, people, reportedOn);
    for (const { id } of rows<{ id: string }>(office.db, `SELECT id FROM record WHERE kind = 'gathering'`)) if (!random.chance(8) && !firstSubmitted.has(id)) firstSubmitted.set(id, day);
    if (firstSubmitted.size > 0) must(submitRecords(office, at, [...firstSubmitted.keys()]));
    comeAndGo(office, random, at, [...firstSubmitted.keys()]);
    refreshFigures(office, at);
    reportedOn = day;
    if (random.chance(85) || day === days.at(-1)) handOver(office, superior, at, details);
  }
  return { office, code: `${10 + n}`, details, reportedOn, signedOn, firstSubmitted };
}

function keep(office: Office, at: Moment, kind: RecordKind, document: object): string {
  const record = at.newId();
  must(saveRecord(office, at, { record, kind, document, heads: [] }));
  return record;
}

/** The organisation by date: founded in the year or long ago, a committee always, never or for a time, up to two 党小组. */
function shape(office: Office, random: Random, at: Moment): void {
  const found = recordRow(office.db, office.org);
  if (!found) throw new Error('no organisation');
  const span = (): object => random.pick([{ from: '', until: '' }, { from: '2025-05-17', until: '' }, { from: '', until: '2025-09-14' }, { from: '2025-03-02', until: '2025-12-10' }]);
  const document = {
    ...(JSON.parse(found.document) as object), hasCommittee: random.chance(50), foundedOn: random.pick(['', '', '2010-01-01', '2025-06-16']),
    committees: random.chance(40) ? [{ id: 'c1', ...span() }] : [],
    groups: ['g1', 'g2'].filter(() => random.chance(40)).map((id) => ({ id, name: `${id}小组`, ...span() })),
    terms: random.chance(70) ? [{ id: 't1', from: random.pick(['2021-06-01', '2023-02-10', '2025-08-20']), until: '' }] : [],
  };
  must(saveRecord(office, at, { record: office.org, kind: 'organisation', document, heads: JSON.parse(found.heads) as string[] }));
}

function roster(office: Office, random: Random, at: Moment): string[] {
  return Array.from({ length: random.between(1, 9) }, (_, n) => keep(office, at, 'member', aMember({
    name: `党员${n}`, joinedOn: random.pick(['2001-06-28', '2025-03-10', '2025-09-01']), confirmedOn: random.pick(['2002-06-28', '', '2025-12-01']),
    posts: random.chance(35) ? [{ id: 'p', post: random.pick(['支部书记', '组织委员', '党小组组长']), from: random.pick(['', '2025-08-01']), until: '' }] : [],
    exemptions: random.chance(15) ? [{ id: 'e', from: random.pick(['', '2025-05-01']), until: '', reason: 'age' }] : [],
    ...(random.chance(15) ? { departure: 'transferred', departedOn: '2025-07-01' } : {}),
  })));
}

function registers(office: Office, random: Random, at: Moment, people: readonly string[]): void {
  if (random.chance(70)) {
    const lines = people.flatMap((id) => ['01', '02', '05'].map((month) => ({ id: `${id}-${month}`, name: '党员', due: 500, paid: random.pick([500, 0]), paidOn: '2025-05-20', waived: random.chance(10) })));
    keep(office, at, 'dues', duesDocument.parse({ year: 2025, lines, publishedOn: random.pick(['', '2025-12-20']) }));
  }
  const item = (): object => ledgerItemDocument.parse({
    ledger: random.pick(['inspection-rectification', 'supervised-task']), title: '整改事项', dueOn: random.pick(['', '2025-06-30', '2026-06-30']),
    completedOn: random.pick(['', '2025-05-20']), closedOn: random.pick(['', '', '2025-06-01', '2026-01-15']), reviewDueOn: random.pick(['', '2025-08-01']), reviewedOn: random.pick(['', '2025-08-02']),
  });
  for (let n = random.below(4); n > 0; n -= 1) keep(office, at, 'ledger-item', item());
}

const KIND_SETS: readonly (readonly GatheringKind[])[] = [['party-meeting'], ['theme-day'], ['committee-meeting'], ['group-meeting'], ['theme-day', 'party-lecture'], ['party-meeting', 'theme-day', 'study-session'], ['study-session'], ['life-meeting', 'appraisal'], ['life-meeting']];

/** What was held since the last report, and now and then something from long before it (补录). */
function meetings(office: Office, random: Random, at: Moment, people: readonly string[], since: string): void {
  const days = ['2025-01-31', '2025-03-31', '2025-05-06', '2025-06-30', '2025-07-01', '2025-09-30', '2025-10-20', '2025-11-11', '2025-12-31', '2026-02-10'];
  for (const day of days) {
    if (day > at.today || (day <= since && !random.chance(12))) continue;
    for (let n = random.below(3); n > 0; n -= 1) keep(office, at, 'gathering', meeting(office, random, day, people));
  }
}

function meeting(office: Office, random: Random, day: string, people: readonly string[]): GatheringDocument {
  const countedKinds = [...random.pick(KIND_SETS)];
  const groups = (JSON.parse(recordRow(office.db, office.org)?.document ?? '{}') as { groups?: { id: string }[] }).groups ?? [];
  const attendance = people.filter(() => random.chance(85)).map((id) => ({
    id, name: '党员', state: random.pick(['present', 'present', 'present', 'leave', 'absent'] as const), reason: '' as const, exempt: random.chance(10), hours: random.chance(15) ? random.below(90) : null,
  }));
  return aGathering({
    mainKind: countedKinds[0] ?? 'party-meeting', countedKinds,
    // At midnight of a quarter's end, and into the next day.
    start: `${day}T${random.pick(['00:00', '15:30', '23:59'])}`, end: '', attendance, agenda: [],
    studySession: { hours: random.pick([40, 80, 200]) },
    ...(countedKinds.includes('party-lecture') ? { partyLecture: { hours: 20 } } : {}),
    ...(countedKinds.includes('theme-day') ? { themeDay: { oathRenewed: random.chance(30) } } : {}),
    ...(countedKinds.includes('group-meeting') ? { groupMeeting: { group: random.pick(['', ...groups.map(({ id }) => id)]) } } : {}),
    ...(countedKinds.includes('appraisal') ? { appraisal: { results: attendance.map(({ id }) => ({ id, name: '党员', grade: random.pick(['excellent', 'qualified', 'basic', '', 'unqualified'] as const) })) } } : {}),
  });
}

/** Some are withdrawn and submitted so; of these some come back. */
function comeAndGo(office: Office, random: Random, at: Moment, records: readonly string[]): void {
  for (const record of records.filter(() => random.chance(6))) {
    const found = recordRow(office.db, record);
    if (found?.withdrawn !== 0) continue;
    must(withdrawRecord(office, at, record, JSON.parse(found.heads) as string[], '录入错误'));
    must(submitRecords(office, at, [record]));
    if (!random.chance(50)) continue;
    const gone = recordRow(office.db, record);
    if (!gone) continue;
    must(saveRecord(office, at, { record, kind: 'gathering', document: { ...(JSON.parse(gone.document) as object), withdrawn: false, withdrawnReason: '' }, heads: JSON.parse(gone.heads) as string[] }));
    must(submitRecords(office, at, [record]));
  }
}

/** What a report carries, taken in as an import does it; `details` = with the records, else the signed lines alone. */
export function handOver(branch: Office, superior: Office, at: Moment, details: boolean): void {
  const touched = { records: new Set<string>(), aliases: false };
  superior.db.transaction(() => {
    const submissions = details ? statementsOf(branch.db, 'submission', branch.org) : [];
    for (const { statement } of submissions) {
      for (const { version } of statement.records) for (const bytes of rows<{ id: string; bytes: string }>(branch.db, 'SELECT id, bytes FROM version WHERE id = :version', { version })) addVersion(superior.db, storedVersion(bytes));
    }
    for (const signed of [...submissions, ...statementsOf(branch.db, 'figures', branch.org)]) takeStatement(superior, signed, at.now, touched);
    finishTouched(superior, touched);
  })();
}
