import { join } from 'node:path';
import type { Files } from '../../files/files';
import { openOffice, type Moment, type Office } from '../../office/office';
import { openDatabase } from '../../store/open';
import { dataFolder, type DataFolder } from '../../vault/folder';
import type { Drop } from '../../exchange/send';
import { must } from '../confirmed';
import { aMoment } from '../office';

/** No passphrase here: the key of every database in these tests. */
export const KEY = Uint8Array.from({ length: 32 }, (_, at) => at * 5);
/** One moment for all: doing the same thing again says the same. */
export const MOMENT: Moment = aMoment();

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

/** Where an export of one side goes: over its own outbox onto the stick. */
export const dropOf = (world: World, side: 'branch' | 'superior', files: Files): Drop => ({
  files,
  outbox: (side === 'branch' ? world.branchFolder : world.superiorFolder).outbox,
  to: world.stick,
});
