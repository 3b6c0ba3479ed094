import type { Failure } from '../../domain/failure';
import { postsOn } from '../../domain/member';
import { addDays } from '../../domain/periods';
import { ok, type Result } from '../../domain/result';
import type { Files } from '../../files/files';
import { foundOffice, newDeviceKeys, type Moment, type Office } from '../../office/office';
import { saveRecord, type Save } from '../../office/save';
import { migrate } from '../../schema/migrate';
import type { Database } from '../../store/open';
import { setSetting, type DeviceKeys } from '../../store/settings';
import type { SampleOrganisation } from '../../testing/sample/types';
import type { DataFolder } from '../../vault/folder';
import { makeDatabase } from '../make-data';

export interface SamplePlace {
  readonly files: Files;
  /** Its key file is there already. */
  readonly folder: DataFolder;
  readonly key: Uint8Array;
  readonly newId: Moment['newId'];
}

export interface SampleFacts {
  readonly role: 'branch' | 'superior';
  readonly from: number;
  readonly to: number;
}

/** One organisation in the answer. */
export interface ShownOrganisation {
  readonly folder: string;
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly role: SampleFacts['role'];
  readonly members: number;
  readonly gatherings: number;
}

/** Makes the database of a sample organisation with all its records. The office is open; the caller closes it. */
export async function makeSampleData(place: SamplePlace, organisation: SampleOrganisation, facts: SampleFacts): Promise<Result<{ readonly office: Office; readonly shown: ShownOrganisation }, Failure>> {
  const keys = await newDeviceKeys();
  const made = await makeDatabase(place.files, place.folder, place.key, (db) => fill(db, place, organisation, facts, keys));
  if (!made.ok) return made;
  const { org, code, name, members, gatherings } = organisation;
  // The database was closed and opened again under its name.
  const office: Office = { ...made.value.value, db: made.value.db };
  return ok({ office, shown: { folder: place.folder.root, org, code, name, role: facts.role, members: members.length, gatherings: gatherings.length } });
}

function fill(db: Database, { newId }: SamplePlace, organisation: SampleOrganisation, { role, from, to }: SampleFacts, keys: DeviceKeys): Office {
  migrate(db);
  const operator = operatorOf(organisation, to);
  return db.transaction(() => {
    const office = foundOffice(db, { org: organisation.org, keys, role, operator, incarnation: newId(), practice: true });
    setSetting(db, 'recoveryCodeConfirmed', true);
    const begin = sampleMoment(`${from}-01-02`, operator, newId);
    save(office, begin, { record: organisation.org, kind: 'organisation', document: organisation.organisation, heads: [] });
    for (const { id, document } of organisation.members) save(office, begin, { record: id, kind: 'member', document, heads: [] });
    // Minutes are typed the day after, some of them late: history shows believable times, and nobody's clock decides what is in the sample.
    for (const { id, document } of organisation.gatherings) save(office, sampleMoment(typedOn(id, document.start), operator, newId), { record: id, kind: 'gathering', document, heads: [] });
    for (const { id, kind, on, document } of organisation.others) save(office, sampleMoment(on, operator, newId), { record: id, kind, document, heads: [] });
    return office;
  }).immediate();
}

function save(office: Office, moment: Moment, what: Save): void {
  const saved = saveRecord(office, moment, what);
  if (!saved.ok) throw new Error(`A sample record was refused: ${saved.error.code}`);
}

/** Half past nine in the morning of a day, as a clock in China says it. */
export const sampleMoment = (date: string, author: string, newId: Moment['newId']): Moment => ({ now: `${date}T01:30:00.000Z`, today: date, author, newId });

/** One in ten is typed up to three weeks late; which one follows from its id. */
function typedOn(id: string, start: string): string {
  const chance = Number.parseInt(id.slice(0, 4), 16);
  return addDays(start.slice(0, 10), chance % 10 === 0 ? 3 + (chance % 18) : 1);
}

/** The secretary on the last day keeps the handbook. */
export function operatorOf({ members }: SampleOrganisation, to: number): string {
  const secretary = members.find(({ document }) => postsOn(document, `${to}-12-31`).some((post) => post.endsWith('书记') && !post.includes('副')));
  return secretary?.document.name ?? '组织科';
}

