import { goesTo, type Edges } from '../domain/edges';
import { edgeMark } from '../office/edges';
import { orgsAbove } from '../office/orgs-above';
import { superiorOf, type Moment, type Office } from '../office/office';
import { recordRow } from '../office/records';
import { sign, type Signed, type StatementOf } from '../records/statements';
import type { Version } from '../records/version';
import { rows } from '../store/prepared';
import { statementsOf } from '../store/statements';
import { filesToCarry } from './carried-blobs';
import { edgesIn, HANDED_DOWN, HANDED_RECORD, namedIn, type HandedDown } from './handed-down';
import { EDGES_FEATURE, TEMPLATES_FEATURE } from './manifest';

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
/** One of an own version, with to whom it speaks. */
interface Own extends Kept { readonly kind: HandedDown; readonly parents: readonly string[]; readonly edges: Edges; readonly current: boolean }

/** The rules and templates that this organisation gives to one directly below it, with what it was given itself. */
export function collectHandedDown(office: Office, moment: Moment, org: string): CarriedDown {
  const given = ownVersions(office).filter(isGivenTo(office, org));
  const own = HANDED_DOWN.flatMap((kind) => ownStatement(office, moment, kind, given.filter((version) => version.kind === kind)) ?? []);
  const above = HANDED_DOWN.flatMap((kind) => fromAbove(office, kind));
  const vouched = vouching(office, moment, above.map(({ statement }) => statement.device));
  const versions = [...given, ...namedBy(office, above)];
  return {
    statements: [...vouched, ...own, ...above], issued: [...vouched, ...own], versions: versions.map(({ bytes }) => bytes), files: currentFiles(office, versions),
    features: [...([...own, ...above].some(({ statement }) => statement.kind === 'template') ? [TEMPLATES_FEATURE] : []), ...edgeFeatures(office, versions)], through: newest(versions),
  };
}

/**
 * What a reader must know because of records that speak to chosen ones, as they are now or, where they were taken back, as they
 * go. Such a version says so in these very bytes; nothing else of them has to be read.
 */
export function edgeFeatures(office: Office, versions: readonly Pick<Kept, 'id' | 'record' | 'bytes'>[]): readonly string[] {
  const current = versions.filter((version) => isCurrent(office, version));
  const there = new Set(current.map(({ record }) => record));
  return [...current, ...versions.filter(({ record }) => !there.has(record))].some(({ bytes }) => bytes.includes('"chosen":true')) ? [EDGES_FEATURE] : [];
}

/** Hashes of the files that go down with rules and templates to an organisation. Read once for all. */
export function filesHandedDown(office: Office): (org: string) => Set<string> {
  const [own, above] = [ownVersions(office), versionsAbove(office)];
  return (org) => currentFiles(office, [...own.filter(isGivenTo(office, org)), ...above]);
}
const currentFiles = (office: Office, versions: readonly Kept[]): Set<string> => filesToCarry(versions.filter((version) => isCurrent(office, version)).map(({ bytes }) => bytes));

/** Did the last 下发 file for an organisation carry older rules or templates than there are for it? Read once for all. No clock is asked. */
export function handedDownDue(office: Office): (org: string) => boolean {
  const [own, above] = [ownVersions(office), newest(versionsAbove(office))];
  const carried = new Map(rows<{ org: string; through: number }>(office.db, `SELECT addressee AS org, max(through) AS through FROM package_out WHERE kind = 'downward' GROUP BY addressee`).map(({ org, through }) => [org, through]));
  return (org) => Math.max(above, newest(own.filter(isGivenTo(office, org)))) > (carried.get(org) ?? 0);
}

const newest = (versions: readonly Kept[]): number => versions.reduce((highest, { seq }) => Math.max(highest, seq), 0);
const fromAbove = (office: Office, kind: HandedDown): Given[] => [...orgsAbove(office)].flatMap((org) => largest(statementsOf<HandedDown>(office.db, kind, org)));
const versionsAbove = (office: Office): Kept[] => HANDED_DOWN.flatMap((kind) => namedBy(office, fromAbove(office, kind)));
const isCurrent = (office: Office, { id, record }: Pick<Kept, 'id' | 'record'>): boolean => (JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[]).includes(id);

function namedBy(office: Office, statements: readonly Given[]): Kept[] {
  const ids = new Set(statements.flatMap(({ statement }) => namedIn(statement).map(({ version }) => version)));
  return [...ids].flatMap((id) => rows<Kept>(office.db, 'SELECT id, record, bytes, seq FROM version WHERE id = :id', { id }));
}

/** All versions of the own records that speak to those below, withdrawn ones too: that something is taken back has to be told. */
function ownVersions(office: Office): Own[] {
  return HANDED_DOWN.flatMap((kind) => {
    const all = rows<Kept>(office.db, `SELECT id, record, bytes, seq FROM version WHERE kind = :kind AND org = :org ORDER BY seq`, { kind: HANDED_RECORD[kind], org: office.org }).map((version) => {
      const { parents, document } = JSON.parse(version.bytes) as Version;
      const read = edgesIn(kind, document);
      return { ...version, kind, parents, edges: read.ok ? read.value : null, current: isCurrent(office, version) };
    });
    const others = new Set(all.filter(({ edges }) => edges === null).map(({ record }) => record));
    return all.flatMap((version): Own[] => (version.edges === null || others.has(version.record) ? [] : [{ ...version, edges: version.edges }]));
  });
}

/**
 * Whether a version goes to an organisation. Of a record that is for it now, all of them, since they are merged; of one
 * that no longer is, those that were for it and the one that took it back: what was written later is none of its business.
 */
function isGivenTo(office: Office, org: string): (version: Own, at: number, all: readonly Own[]) => boolean {
  const mark = edgeMark(office.org, org);
  let present: Set<string> | undefined;
  let before: Set<string> | undefined;
  return ({ id, record, parents }, _, all) => {
    const here = (before ??= new Set(all.filter(({ edges }) => goesTo(edges, mark)).map((version) => version.id)));
    const now = (present ??= new Set(all.filter((version) => here.has(version.id) && version.current).map((version) => version.record)));
    return now.has(record) || here.has(id) || parents.some((parent) => here.has(parent));
  };
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
