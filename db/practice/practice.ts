import { join } from 'node:path';
import { makeSampleData } from '../cli/sample/data';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import type { Moment } from '../office/office';
import { sampleBranch } from '../testing/sample';
import { dataFolder, type DataFolder } from '../vault/folder';
import { createKeyFile } from '../vault/key-file';
import type { RandomBytes } from '../vault/random';
import { newRecoveryCode } from '../vault/recovery-code';
import { toldVault, toldWriting } from '../vault/told';

/** Nothing here is secret: the practice data is the same for everybody who practises. */
export const PRACTICE_PASSPHRASE = '练习数据不保密-人人相同';
const SEED = 7;
const MEMBERS = 24;

/** Its own data folder, inside the computer's: out of sight, and gone with one deletion. */
export const practiceFolder = (home: DataFolder): DataFolder => dataFolder(join(home.root, '.practice'));

export interface PracticePlace {
  readonly files: Files;
  readonly folder: DataFolder;
  readonly newId: Moment['newId'];
  readonly random: RandomBytes;
  readonly today: Date;
}

/** A branch of 24 members with the records of last year and this one, in an empty or unfinished folder. */
export async function makePractice({ files, folder, newId, random, today }: PracticePlace): Promise<Result<null, Failure>> {
  const emptied = await removePractice(files, folder);
  if (!emptied.ok) return emptied;
  const made = await files.makeFolder(folder.root);
  if (!made.ok) return err(toldWriting(made.error));
  const unlocked = await createKeyFile({ files, folder, passphrase: PRACTICE_PASSPHRASE, recoveryCode: newRecoveryCode(random), random });
  if (!unlocked.ok) return err(toldVault(unlocked.error));
  const to = today.getFullYear();
  const facts = { from: to - 1, to } as const;
  const whole = sampleBranch({ seed: SEED, members: MEMBERS, ...facts });
  const until = `${to}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
  // What the sample plans for the rest of the year has not been held.
  const held = { ...whole, gatherings: whole.gatherings.filter(({ document }) => document.start.slice(0, 10) < until), others: whole.others.filter(({ on }) => on < until) };
  const office = await makeSampleData({ files, folder, key: unlocked.value.key, newId }, held, { role: 'branch', ...facts });
  if (!office.ok) return office;
  office.value.office.db.close();
  return ok(null);
}

/** Deletes the practice folder with all that is in it. */
export async function removePractice(files: Files, folder: DataFolder): Promise<Result<null, Failure>> {
  return removeWhole(files, folder.root);
}

async function removeWhole(files: Files, path: string): Promise<Result<null, Failure>> {
  const listed = await files.list(path);
  if (!listed.ok) return listed.error.code === 'not-found' ? ok(null) : err(toldWriting(listed.error));
  for (const name of listed.value) {
    const inside = join(path, name);
    const facts = await files.stat(inside);
    if (!facts.ok) return err(toldWriting(facts.error));
    if (facts.value?.kind === 'folder') {
      const removed = await removeWhole(files, inside);
      if (!removed.ok) return removed;
    } else if (!(await files.remove(inside)).ok) {
      return err(fail('drive-denied'));
    }
  }
  const removed = await files.removeFolder(path);
  return removed.ok ? ok(null) : err(toldWriting(removed.error));
}
