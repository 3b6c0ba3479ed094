import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../files/files';
import { foundOrganisation } from '../../office/found';
import { newDeviceKeys, openOffice, type Moment, type Office } from '../../office/office';
import { saveRecords } from '../../office/save';
import { submitRecords } from '../../office/submit';
import { migrate } from '../../schema/migrate';
import { openDatabase, type Database } from '../../store/open';
import { dataFolder, type DataFolder } from '../../vault/folder';
import type { Drop } from '../../exchange/send';
import { joinOffices, must } from '../confirmed';
import { aMoment } from '../office';
import { pairOffice } from '../paired';
import { sampleBranch } from '../sample';
import { newPlace, readDisk, type Disk } from './disk';

/** No passphrase here: the key of every database in these tests. */
export const KEY = Uint8Array.from({ length: 32 }, (_, at) => at * 5);
/** One moment for all: doing the same thing again says the same. */
export const MOMENT: Moment = aMoment();

export const BRANCH = sampleBranch({ seed: 5, from: 2025, to: 2025 });

/** Two data folders and a stick on a real disk, below one root. */
export interface World {
  readonly root: string;
  readonly stick: string;
  readonly branch: Office;
  readonly branchFolder: DataFolder;
  readonly superior: Office;
  readonly superiorFolder: DataFolder;
  close(): void;
}

interface Places {
  readonly stick: string;
  readonly branchFolder: DataFolder;
  readonly superiorFolder: DataFolder;
}

export const placesIn = (root: string): Places => ({
  stick: join(root, 'stick'),
  branchFolder: dataFolder(join(root, 'branch')),
  superiorFolder: dataFolder(join(root, 'superior')),
});

/** Opens both databases, as the next start of both apps does. Throws what refuses. */
export function openWorld(root: string): World {
  const places = placesIn(root);
  const branch = openData(places.branchFolder);
  const superior = openData(places.superiorFolder);
  return { root, ...places, branch, superior, close: () => [branch, superior].forEach(({ db }) => db.close()) };
}

const openData = (folder: DataFolder): Office => must(openOffice(must(openDatabase(folder.database, KEY))));

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

/** Where an export of one side goes: over its own outbox onto the stick. */
export const dropOf = (world: World, side: 'branch' | 'superior', files: Files): Drop => ({
  files,
  outbox: (side === 'branch' ? world.branchFolder : world.superiorFolder).outbox,
  to: world.stick,
});
