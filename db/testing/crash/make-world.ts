import { mkdirSync, rmSync } from 'node:fs';
import { foundOrganisation } from '../../office/found';
import { newDeviceKeys, type Office } from '../../office/office';
import { saveRecords } from '../../office/save';
import { submitRecords } from '../../office/submit';
import { migrate } from '../../schema/migrate';
import { openDatabase, type Database } from '../../store/open';
import type { DataFolder } from '../../vault/folder';
import { joinOffices, must } from '../confirmed';
import { pairOffice } from '../paired';
import { sampleBranch } from '../sample';
import { newPlace, readDisk, type Disk } from './disk';
import { KEY, MOMENT, placesIn } from './world';

export const BRANCH = sampleBranch({ seed: 5, from: 2025, to: 2025 });

/** The same branch on two laptops that were compared and have nothing in common yet: the second lies where the superior does elsewhere. */
export const makeLaptops = (): Promise<Disk> => makeWorld(async (branch, folder) => (await pairOffice(branch, MOMENT, databaseIn(folder))).db);

/** A branch with some members and gatherings of 24 people, half of them submitted, and its superior; both closed again. */
export async function makeWorld(other = besideSuperior): Promise<Disk> {
  const root = newPlace('world');
  try {
    const places = placesIn(root);
    mkdirSync(places.stick);
    const branch = await foundIn(places.branchFolder, { code: BRANCH.code, name: BRANCH.name, role: 'branch', type: 'branch' });
    const members = BRANCH.members.slice(0, 8).map(({ id, document }) => ({ record: id, kind: 'member' as const, document, heads: [] }));
    const gatherings = BRANCH.gatherings.slice(0, 4).map(({ id, document }) => ({ record: id, kind: 'gathering' as const, document, heads: [] }));
    must(saveRecords(branch, MOMENT, [...members, ...gatherings]));
    must(submitRecords(branch, MOMENT, gatherings.slice(0, 2).map(({ record }) => record)));
    const beside = await other(branch, places.superiorFolder);
    for (const db of [branch.db, beside]) db.close();
    return readDisk(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function besideSuperior(branch: Office, folder: DataFolder): Promise<Database> {
  const superior = await foundIn(folder, { code: '01', name: '清河县教育局党委', role: 'superior', type: 'committee' });
  joinOffices(branch, superior, MOMENT);
  return superior.db;
}

async function foundIn(folder: DataFolder, names: { code: string; name: string; role: 'branch' | 'superior'; type: 'branch' | 'committee' }): Promise<Office> {
  return foundOrganisation(databaseIn(folder), { ...names, practice: false }, await newDeviceKeys(), MOMENT);
}

function databaseIn(folder: DataFolder): Database {
  for (const path of [folder.root, folder.backups, folder.outbox]) mkdirSync(path, { recursive: true });
  const db = must(openDatabase(folder.database, KEY, { create: true }));
  migrate(db);
  return db;
}
