import { superiorOf, type Office } from '../office/office';
import type { Json } from '../records/canonical';
import { KNOWN } from '../records/known';
import { isStatementKind, maySay, readStatement, type PackageKind, type Relation, type Signed, type SignedValue, type Statement, type StatementOf } from '../records/statements';
import { rows, run } from '../store/prepared';
import { project } from '../store/projections';
import { setSetting, setting, type SettingOf } from '../store/settings';
import type { HeldCertificate } from './chain';
import { keepForwarded } from './held-above';
import { introduce } from './introduce';
import { keepReceipt, planReceipt } from './receipt';
import { knownSpeakers, speaksOfItsOwn } from './speakers';
import { finishTouched, takeStatement, type Touched } from './take-statement';
import { heldKeys, isApart, settleTrust, stage } from './trust';

/** Of a database that says nothing of it: everything is looked at. */
const NOTHING: SettingOf<'known'> = { statements: [], kinds: [], schema: 0 };

/** The packages in which an organisation's words come here: which of them it was is not noted of a statement that nobody could read. */
const CAME_IN: Readonly<Record<Relation, readonly PackageKind[]>> = { subordinate: ['report', 'merge'], superior: ['downward', 'merge'], self: ['merge', 'downward'], below: ['report', 'merge'], above: ['downward', 'merge'] };

/**
 * 待升级 comes alive: what was kept as it came, because only a newer program could read it, is checked like a new arrival
 * by the program that now can, and does what it says. What does not pass stays as it is and counts nowhere. To be called
 * whenever a database was opened; costs nothing where no other program had it open before.
 */
export function wake(office: Office): void {
  const before = setting(office.db, 'known') ?? NOTHING;
  if (JSON.stringify(before) === JSON.stringify(KNOWN)) return;
  office.db.transaction(() => {
    wakeStatements(office);
    for (const record of recordsToWake(office, before)) project(office.db, record, office.org);
    setSetting(office.db, 'known', KNOWN);
  }).immediate();
}

function wakeStatements(office: Office): void {
  const { db } = office;
  const asleep = rows<{ id: string; kind: string; bytes: string; signature: string; received_at: string }>(db, `SELECT id, kind, bytes, signature, received_at FROM statement WHERE state = 'unknown' ORDER BY seq`)
    .filter(({ kind }) => isStatementKind(kind));
  if (asleep.length === 0) return;
  const touched: Touched = { records: new Set(), aliases: false };
  const superior = superiorOf(db)?.org;
  const certificates: HeldCertificate[] = [];
  for (const { id, bytes, signature, received_at: at } of asleep) {
    const signed = awake(office, { value: JSON.parse(bytes) as Json, bytes, signature });
    if (!signed) continue;
    run(db, 'DELETE FROM statement WHERE id = :id', { id });
    const { statement } = signed;
    if (isApart(heldKeys(office), statement.device, id, statement.kind)) stage(office, 'statement', { ...signed, device: statement.device }, at);
    else takeStatement(office, signed, at, touched);
    if (statement.kind === 'certificate') certificates.push({ id, statement });
    if (statement.kind === 'receipt' && statement.org === superior) takeReceipt(office, { ...signed, statement }, at);
  }
  // No clock is asked: all of it came then, whenever it is understood.
  const came = asleep.at(-1)?.received_at ?? '';
  introduce(office, certificates, came);
  finishTouched(office, touched);
  settleTrust(office, came);
}

/** The statement, when its signer may say it; undefined = a new arrival of it would be refused. */
function awake(office: Office, line: SignedValue): Signed<Statement> | undefined {
  const speakers = knownSpeakers(office);
  const read = readStatement(line, (device) => speakers.get(device)?.signingKey);
  if (!read.ok || !read.value.known) return undefined;
  const { statement } = read.value.signed;
  const speaker = speakers.get(statement.device);
  if (speaker?.org !== statement.org) return undefined;
  const allowed = CAME_IN[speaker.relation].some((carriedBy) => maySay(statement.kind, speaker.relation, carriedBy));
  return allowed && speaksOfItsOwn(office, statement) ? read.value.signed : undefined;
}

function takeReceipt(office: Office, receipt: Signed<StatementOf<'receipt'>>, at: string): void {
  keepForwarded(office, receipt, receipt.statement.org, at);
  const plan = planReceipt(office, receipt);
  if (plan.ok) keepReceipt(office, plan.value, at);
}

/** Records of which a version is held that the program before could not read. */
function recordsToWake(office: Office, before: SettingOf<'known'>): string[] {
  const kinds = KNOWN.kinds.filter((kind) => !before.kinds.includes(kind));
  return rows<{ record: string }>(office.db,
    `SELECT DISTINCT record FROM version WHERE kind IN (SELECT value FROM json_each(:kinds)) OR (:newer AND json_extract(bytes, '$.schema') > :schema)`,
    { kinds: JSON.stringify(kinds), newer: KNOWN.schema > before.schema ? 1 : 0, schema: before.schema }).map(({ record }) => record);
}
