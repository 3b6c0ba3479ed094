import { idFrom } from '../domain/ids';
import { foundOrganisation } from '../office/found';
import { newDeviceKeys, type Moment, type Office } from '../office/office';
import { migrate } from '../schema/migrate';
import { copyInMemory, openDatabase, type Database } from '../store/open';

/** An empty, migrated database in memory. The steps to it are taken once; after that its pages are copied. */
export function aDatabase(): Database {
  empty ??= migrated();
  return copyInMemory(empty);
}

let empty: Database | undefined;
function migrated(): Database {
  const opened = openDatabase(':memory:', null);
  if (!opened.ok) throw new Error(opened.error.code);
  migrate(opened.value);
  return opened.value;
}

/** A moment whose ids and times repeat from run to run, but never within one. */
export function aMoment(author = '李淑芬', now = '2026-11-06T08:00:00.000Z'): Moment {
  return { now, today: now.slice(0, 10), author, newId };
}

let made = 0;
function newId(): string {
  made += 1;
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, made);
  return idFrom(bytes);
}

/** A founded organisation with an own database in memory. */
export async function anOffice(names: { readonly code?: string; readonly name?: string; readonly role?: 'branch' | 'superior' } = {}): Promise<Office> {
  const { code = '0101', name = '清河县第二中学高中部教师党支部', role = 'branch' } = names;
  return foundOrganisation(aDatabase(), { code, name, role, type: role === 'branch' ? 'branch' : 'committee', practice: false }, await newDeviceKeys(), aMoment());
}
