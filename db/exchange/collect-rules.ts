import { ruleDocument } from '../domain/rule-document';
import { ruleGivers } from '../office/rule-sets';
import { superiorOf, type Moment, type Office } from '../office/office';
import { sign, type Signed, type StatementOf } from '../records/statements';
import { row, rows } from '../store/prepared';
import { statementsOf } from '../store/statements';

type Rule = Signed<StatementOf<'rule'>>;
type Certificate = Signed<StatementOf<'certificate'>>;

/** What a 下发 file carries of rules: the own statement, those from above as they came, and who vouches for these. */
export interface CarriedRules {
  /** Certificates come first: the reader learns the keys before it reads what they signed. */
  readonly statements: readonly (Rule | Certificate)[];
  /** Those of them that this organisation says itself: noted when the file is written. */
  readonly issued: readonly (Rule | Certificate)[];
  readonly versions: readonly string[];
  /** The newest version carried, by the order in which they came into this database; 0 = none. */
  readonly through: number;
}

interface Kept { readonly id: string; readonly record: string; readonly bytes: string; readonly seq: number }

/** The 上级 layer that this organisation gives to those below it, with what it was given itself. */
export function collectRules(office: Office, moment: Moment): CarriedRules {
  const mine = ownVersions(office);
  const own = mine.length === 0 ? [] : [ownStatement(office, moment, mine)];
  const above = rulesFromAbove(office);
  const vouched = vouching(office, moment, above.map(({ statement }) => statement.device));
  const versions = [...mine, ...namedBy(office, above)];
  return { statements: [...vouched, ...own, ...above], issued: [...vouched, ...own], versions: versions.map(({ bytes }) => bytes), through: newest(versions) };
}

/** By the order in which rules came into this database, the newest that a 下发 file would carry; 0 = there are none. */
export const newestRule = (office: Office): number => newest([...ownVersions(office), ...namedBy(office, rulesFromAbove(office))]);

/** The last 下发 file for this organisation carried older rules than there are. No clock is asked. */
export function areRulesDue(office: Office, org: string, newestOfAll: number): boolean {
  const last = row<{ through: number | null }>(office.db, `SELECT max(through) AS through FROM package_out WHERE kind = 'downward' AND addressee = :org`, { org });
  return newestOfAll > (last?.through ?? 0);
}

const newest = (versions: readonly Kept[]): number => versions.reduce((highest, { seq }) => Math.max(highest, seq), 0);
const rulesFromAbove = (office: Office): Rule[] => [...ruleGivers(office)].flatMap((org) => largest(statementsOf(office.db, 'rule', org)));

function namedBy(office: Office, statements: readonly Rule[]): Kept[] {
  const ids = new Set(statements.flatMap(({ statement }) => statement.sets.map(({ version }) => version)));
  return [...ids].flatMap((id) => rows<Kept>(office.db, 'SELECT id, record, bytes, seq FROM version WHERE id = :id', { id }));
}

/** All versions of the own sets of the layer 上级, withdrawn sets too: that a rule is taken back has to be told. */
function ownVersions(office: Office): Kept[] {
  const all = rows<Kept>(office.db, `SELECT id, record, bytes, seq FROM version WHERE kind = 'rule-set' AND org = :org ORDER BY seq`, { org: office.org });
  const isForOthers = ({ bytes }: Kept): boolean => {
    const read = ruleDocument.safeParse((JSON.parse(bytes) as { document: unknown }).document);
    return read.success && read.data.layer === 'superior';
  };
  const records = new Set(all.map(({ record }) => record).filter((record) => all.every((version) => version.record !== record || isForOthers(version))));
  return all.filter(({ record }) => records.has(record));
}

/** The same rules are said once, however many files carry it. */
function ownStatement(office: Office, moment: Moment, versions: readonly Kept[]): Rule {
  const sets = versions.map(({ id, record }) => ({ record, version: id })).sort((a, b) => (a.version < b.version ? -1 : 1));
  const said = statementsOf(office.db, 'rule', office.org).find(({ statement }) => JSON.stringify(statement.sets) === JSON.stringify(sets));
  return said ?? sign({ kind: 'rule', org: office.org, device: office.device, statedAt: moment.now, sets }, office.keys.signingSecret);
}

/** Of statements by one organisation those whose versions no other names as well. */
function largest(statements: readonly Rule[]): Rule[] {
  const named = statements.map(({ statement }) => new Set(statement.sets.map(({ version }) => version)));
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
