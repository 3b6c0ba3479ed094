import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { figureLine, type FigureLine } from '../../db/domain/figures';
import { mergeHeld, type HeldPart } from '../../db/domain/figure-parts';
import { idFrom } from '../../db/domain/ids';
import { countOne, taskContent } from '../../db/domain/orders';
import { giveOrder } from '../../db/office/orders';
import { openOffice, type Office } from '../../db/office/office';
import { foundOrganisation } from '../../db/office/found';
import { newDeviceKeys } from '../../db/office/office';
import { createSlots } from '../../db/office/slots';
import { migrate, NEWEST_DATABASE } from '../../db/schema/migrate';
import { canonicalOrThrow } from '../../db/records/canonical';
import { projectHeld, projectSaid } from '../../db/store/figure-months';
import { keepOrdersCarried, standingOrders } from '../../db/store/orders';
import { openDatabase } from '../../db/store/open';
import { row } from '../../db/store/prepared';
import { systemRandom } from '../../db/vault/random';
import { moment, must } from './data';

const BRANCHES = 500;
const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const MEMBERS = 23;
export const KEY = new Uint8Array(32).fill(9);
const AT = moment('2026-01-08T01:30:00.000Z');
/** Five a month: what a branch holds. */
const HELD = [['party-meeting'], ['committee-meeting'], ['theme-day', 'party-lecture'], ['study-session'], ['study-session', 'warning-education']] as const;
const DAYS = [6, 12, 25, 14, 20] as const;

/**
 * A superior with 500 branches and five years of their records: 150,000 gatherings with 3.5 million lines of attendance.
 * The rows that an import leaves are written straight into the tables, figure_month by its own functions. It is made
 * once and kept in test-output: minutes, where reading it takes milliseconds.
 */
export async function superiorWithYears(app: string, branches = BRANCHES): Promise<Office> {
  const file = await fileWithYears(app, branches);
  const office = must(openOffice(must(openDatabase(file, KEY))));
  const kept = row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM gathering')?.n ?? 0;
  if (kept !== branches * YEARS.length * 12 * HELD.length) throw new Error(`${kept} gatherings in ${file}: take it away`);
  return office;
}

/** The file itself, which nobody writes into: `KEY` opens it. */
export async function fileWithYears(app: string, branches = BRANCHES): Promise<string> {
  const folder = join(app, 'test-output');
  const file = join(folder, `superior-${NEWEST_DATABASE}${branches === BRANCHES ? '' : `-${branches}`}.db`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) await make(file, branches);
  return file;
}

async function make(file: string, branches: number): Promise<void> {
  const made = `${file}.part`;
  for (const ending of ['', '-wal', '-shm']) rmSync(`${made}${ending}`, { force: true });
  const db = must(openDatabase(made, KEY, { create: true }));
  migrate(db);
  const office = foundOrganisation(db, { code: '00', name: '清河县教育局党委', role: 'superior', type: 'committee', practice: true }, await newDeviceKeys(), AT);
  const orgs = Array.from({ length: branches }, () => idFrom(systemRandom(16)));
  addBranches(office, orgs);
  for (const year of YEARS) db.transaction(() => addYear(office, orgs, year)).immediate();
  addReviews(office);
  addTasks(office, orgs);
  db.exec('ANALYZE');
  db.close();
  renameSync(made, file);
}

/** Slots under twenty 党总支, and keys that were compared. */
function addBranches({ db, ...office }: Office, orgs: readonly string[]): void {
  const parents = Array.from({ length: 20 }, (_, n) => ({ code: `P${n}`, name: `第${n + 1}党总支`, type: 'general-branch' as const, parentCode: '' }));
  const branches = orgs.map((_, n) => ({ code: `B${n}`, name: `第${n + 1}党支部`, type: 'branch' as const, parentCode: `P${n % 20}` }));
  const slots = must(createSlots({ db, ...office }, AT, [...parents, ...branches])).slice(parents.length);
  const peer = db.prepare(`INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at) VALUES (?, ?, 'subordinate', 'confirmed', ?, '', ?, ?, ?, '', ?, '2021-01-04T01:00:00Z')`);
  db.transaction(() => {
    for (const [n, slot] of slots.entries()) {
      db.prepare(`UPDATE record SET document = json_set(document, '$.org', ?) WHERE id = ?`).run(orgs[n], slot);
      peer.run(`device-${n}`, orgs[n], `key-${n}`, `B${n}`, `第${n + 1}党支部`, slot, `nonce-${n}`);
    }
  }).immediate();
}

function addYear({ db }: Office, orgs: readonly string[], year: number): void {
  const record = db.prepare(`INSERT INTO record (id, kind, org, document, heads, conflicts, withdrawn, saved_at, author) VALUES (?, 'gathering', ?, ?, '[]', '[]', 0, ?, '李淑芬')`);
  const gathering = db.prepare(`INSERT INTO gathering (record, org, main_kind, title, start, start_date, place, expected, present, expected_voting, present_voting, on_leave, absent, withdrawn) VALUES (?, ?, ?, ?, ?, ?, '会议室', ?, ?, 21, 20, 1, 1, 0)`);
  const kind = db.prepare('INSERT INTO gathering_kind VALUES (?, ?)');
  const attendance = db.prepare(`WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < ${MEMBERS - 1}) INSERT INTO attendance SELECT ?, printf('%s%02x', ?, n), iif(n < ?, 'present', 'leave'), 'full', 0, 20 FROM n`);
  const item = db.prepare(`INSERT INTO submission_item VALUES (?, ?, '', 'gathering', ?, 0, ?)`);
  const statement = db.prepare(`INSERT INTO statement (id, kind, org, device, bytes, signature, state, received_at) VALUES (?, ?, ?, ?, ?, '', 'accepted', ?)`);
  const line = db.prepare('INSERT INTO figure_line VALUES (?, ?, 1, ?, ?)');
  const came = db.prepare(`INSERT INTO package_in (id, kind, number, org, device, period, digest, submitted, imported_at, file, bytes, records) VALUES (?, 'report', ?, ?, ?, ?, '', 0, ?, '', 1, 5)`);
  for (const [n, org] of orgs.entries()) {
    for (let at = 1; at <= 12; at += 1) {
      const month = `${year}-${String(at).padStart(2, '0')}`;
      const stated = `${month}-28T08:00:00Z`;
      const parts: HeldPart[] = [];
      for (const [place, planned] of HELD.entries()) {
        // One 主题党日 in forty was none: something has to be missing.
        const kinds = (n * 7 + at) % 40 === 0 && place === 2 ? (['study-session'] as const) : planned;
        const day = DAYS[place] ?? 1;
        const [id, present] = [idFrom(systemRandom(16)), MEMBERS - 1 - ((n + at + place) % 3)];
        const start = `${month}-${String(day).padStart(2, '0')}T15:30`;
        record.run(id, org, JSON.stringify({ title: '主题党日', themeDay: { oathRenewed: false }, start }), stated);
        gathering.run(id, org, kinds[0], '学习与讨论', start, start.slice(0, 10), MEMBERS, present);
        for (const one of kinds) kind.run(id, one);
        attendance.run(id, org.slice(0, 30), present);
        item.run(`s-${org}-${month}`, id, org, stated);
        parts.push({ kinds: [...kinds].sort(), group: '', days: [day], late: 0, expected: MEMBERS, present });
      }
      const said = lineOf(month, parts);
      for (const [id, of] of [[`s-${org}-${month}`, 'submission'], [`f-${org}-${month}`, 'figures']] as const) statement.run(id, of, org, `device-${n}`, JSON.stringify({ kind: of, org, statedAt: stated, records: [], lines: [] }), stated);
      line.run(org, month, `f-${org}-${month}`, JSON.stringify(said));
      projectSaid(db, org, said);
      projectHeld(db, org, month);
      came.run(`p-${org}-${month}`, (year - 2021) * 12 + at, org, `device-${n}`, month, stated);
    }
  }
}

/** All but the last quarter was passed: 7,500 records wait among 150,000. */
export function addReviews({ db }: Office): void {
  db.exec(`INSERT INTO review_state (record, state, org, kind) SELECT record, 'passed', org, main_kind FROM gathering WHERE start < '2025-10'`);
}

/** Twelve tasks to everybody, each answered by four of five; three files in four carried them. */
export function addTasks(office: Office, orgs: readonly string[]): void {
  const answer = office.db.prepare(`INSERT INTO progress_line (org, id, addressee, counter, statement, stated_at, line) VALUES (?, ?, ?, 1, '', '2025-12-20T01:00:00Z', ?)`);
  for (let month = 1; month <= 12; month += 1) {
    const day = `2025-${String(month).padStart(2, '0')}-15`;
    const content = taskContent.parse({ title: `第 ${month} 项督办任务`, requirement: '按清单办理。', source: '', issuedOn: day, dueOn: day, ledger: 'supervised-task', level: '', steps: [], passes: '' });
    const { order } = must(giveOrder(office, AT, { kind: 'task', content }, orgs));
    const said = new Map(standingOrders(office.db, 'task', { org: office.org, order }).map(({ id, statement }) => [statement.to, id]));
    office.db.transaction(() => {
      for (const [n, org] of orgs.entries()) if (n % 5 > 0) answer.run(org, order, office.org, canonicalOrThrow({ task: order, said: said.get(org) ?? '', state: 'running', doneOn: '', note: '正在办理', counts: countOne('running', day, AT.today) }));
    }).immediate();
  }
  const newest = row<{ seq: number }>(office.db, 'SELECT max(seq) AS seq FROM statement')?.seq ?? 0;
  for (const [n, org] of orgs.entries()) if (n % 4 > 0) keepOrdersCarried(office.db, org, newest);
}

const lineOf = (month: string, parts: readonly HeldPart[]): FigureLine => figureLine.parse({
  month, counts: {}, gatherings: parts.length, expected: MEMBERS * parts.length, present: MEMBERS * parts.length - 8, expectedVoting: 100, presentVoting: 95, hours: 800, held: mergeHeld(parts),
  standing: {
    on: `${month}-28`, members: MEMBERS, full: 21, days: 28, committee: 28, groups: [], study: { measure: 320, asked: 22, reached: 18 }, committeeStudy: { measure: 560, asked: 3, reached: 2 },
    ledgers: [{ ledger: 'inspection-rectification', open: 2, waiting: 1, closed: 4, overdue: 1, reviewDue: 0, reviewed: 2 }], term: '2027-05-10', appraisal: null, dues: { year: Number(month.slice(0, 4)), publishedOn: '', months: 5 },
  },
});
