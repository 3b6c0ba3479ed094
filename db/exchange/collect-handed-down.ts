import { orgsAbove } from '../office/orgs-above';
import { superiorOf, type Moment, type Office } from '../office/office';
import { recordRow } from '../office/records';
import { sign, type Signed, type StatementOf } from '../records/statements';
import { rows } from '../store/prepared';
import { statementsOf } from '../store/statements';
import { filesToCarry } from './carried-blobs';
import { HANDED_DOWN, HANDED_RECORD, isForBelow, namedIn, type HandedDown } from './handed-down';
import { TEMPLATES_FEATURE } from './manifest';

type Given = Signed<StatementOf<HandedDown>>;
type Certificate = Signed<StatementOf<'certificate'>>;

/** What a 下发 file carries of rules and templates: the own statements, those from above as they came, and who vouches for these. */
export interface CarriedDown {
  /** Certificates come first: the reader learns the keys before it reads what they signed. */
  readonly statements: readonly (Given | Certificate)[];
  /** Those of them that this organisation says itself: noted when the file is written. */
  readonly issued: readonly (Given | Certificate)[];
  readonly versions: readonly string[];
  /** The Word files of the templates as they are now; of earlier ones nobody needs the bytes. */
  readonly files: ReadonlySet<string>;
  /** Templates bring versions that a program which does not know the statement would refuse. */
  readonly features: readonly string[];
  /** The newest version carried, by the order in which they came into this database; 0 = none. */
  readonly through: number;
}

interface Kept { readonly id: string; readonly record: string; readonly bytes: string; readonly seq: number }

/** The rules and templates that this organisation gives to those below it, with what it was given itself. */
export function collectHandedDown(office: Office, moment: Moment): CarriedDown {
  const own = HANDED_DOWN.flatMap((kind) => ownStatement(office, moment, kind, ownVersions(office, kind)) ?? []);
  const above = HANDED_DOWN.flatMap((kind) => fromAbove(office, kind));
  const vouched = vouching(office, moment, above.map(({ statement }) => statement.device));
  const versions = allVersions(office);
  return {
    statements: [...vouched, ...own, ...above], issued: [...vouched, ...own], versions: versions.map(({ bytes }) => bytes), files: currentFiles(office, versions),
    features: [...own, ...above].some(({ statement }) => statement.kind === 'template') ? [TEMPLATES_FEATURE] : [], through: newest(versions),
  };
}

/** Hashes of the files that go down with rules and templates. */
export const filesHandedDown = (office: Office): Set<string> => currentFiles(office, allVersions(office));
const currentFiles = (office: Office, versions: readonly Kept[]): Set<string> => filesToCarry(versions.filter((version) => isCurrent(office, version)).map(({ bytes }) => bytes));

/** Did the last 下发 file for an organisation carry older rules or templates than there are? Read once for all. No clock is asked. */
export function handedDownDue(office: Office): (org: string) => boolean {
  const newestOfAll = newest(allVersions(office));
  const carried = new Map(rows<{ org: string; through: number }>(office.db, `SELECT addressee AS org, max(through) AS through FROM package_out WHERE kind = 'downward' GROUP BY addressee`).map(({ org, through }) => [org, through]));
  return (org) => newestOfAll > (carried.get(org) ?? 0);
}

const newest = (versions: readonly Kept[]): number => versions.reduce((highest, { seq }) => Math.max(highest, seq), 0);
const allVersions = (office: Office): Kept[] => HANDED_DOWN.flatMap((kind) => [...ownVersions(office, kind), ...namedBy(office, fromAbove(office, kind))]);
const fromAbove = (office: Office, kind: HandedDown): Given[] => [...orgsAbove(office)].flatMap((org) => largest(statementsOf<HandedDown>(office.db, kind, org)));
const isCurrent = (office: Office, { id, record }: Kept): boolean => (JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[]).includes(id);

function namedBy(office: Office, statements: readonly Given[]): Kept[] {
  const ids = new Set(statements.flatMap(({ statement }) => namedIn(statement).map(({ version }) => version)));
  return [...ids].flatMap((id) => rows<Kept>(office.db, 'SELECT id, record, bytes, seq FROM version WHERE id = :id', { id }));
}

/** All versions of the own records that speak to those below, withdrawn ones too: that something is taken back has to be told. */
function ownVersions(office: Office, kind: HandedDown): Kept[] {
  const all = rows<Kept>(office.db, `SELECT id, record, bytes, seq FROM version WHERE kind = :kind AND org = :org ORDER BY seq`, { kind: HANDED_RECORD[kind], org: office.org });
  const isForOthers = ({ bytes }: Kept): boolean => {
    const read = isForBelow(kind, (JSON.parse(bytes) as { document: unknown }).document);
    return read.ok && read.value;
  };
  const others = new Set(all.filter((version) => !isForOthers(version)).map(({ record }) => record));
  return all.filter(({ record }) => !others.has(record));
}

/** The same is said once, however many files carry it; nothing to give is nothing said. */
function ownStatement(office: Office, moment: Moment, kind: HandedDown, versions: readonly Kept[]): Given | undefined {
  if (versions.length === 0) return undefined;
  const named = versions.map(({ id, record }) => ({ record, version: id })).sort((a, b) => (a.version < b.version ? -1 : 1));
  const said = statementsOf<HandedDown>(office.db, kind, office.org).find(({ statement }) => JSON.stringify(namedIn(statement)) === JSON.stringify(named));
  const common = { org: office.org, device: office.device, statedAt: moment.now };
  return said ?? sign(kind === 'rule' ? { kind, ...common, sets: named } : { kind, ...common, templates: named }, office.keys.signingSecret);
}

/** Of statements by one organisation those whose versions no other names as well. */
function largest(statements: readonly Given[]): Given[] {
  const named = statements.map(({ statement }) => new Set(namedIn(statement).map(({ version }) => version)));
  const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((id) => all.has(id));
  return statements.filter((_, at) => !named.some((other, place) => place !== at && within(named[at] ?? other, other) && (place > at || !within(other, named[at] ?? other))));
}

/** The keys behind what comes from above: the own superior's as it was confirmed, others' as the superior vouched for them. */
export function vouching(office: Office, moment: Moment, above: readonly string[]): Certificate[] {
  const superior = superiorOf(office.db);
  const devices = new Set(above);
  if (!superior) return [];
  const own = { org: superior.org, device: superior.device, signingKey: superior.signing_key, sealingKey: superior.sealing_key, code: superior.code, name: superior.name };
  const known = [own, ...statementsOf(office.db, 'certificate', superior.org).map(({ statement }) => statement.subject)];
  const issued = statementsOf(office.db, 'certificate', office.org);
  return [...devices].flatMap((device) => {
    const before = issued.find(({ statement }) => statement.subject.device === device);
    if (before) return [before];
    const subject = known.find((one) => one.device === device);
    return subject ? [sign({ kind: 'certificate', org: office.org, device: office.device, statedAt: moment.now, subject }, office.keys.signingSecret)] : [];
  });
}
