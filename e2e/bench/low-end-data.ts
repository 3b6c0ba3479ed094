import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { foundOrganisation } from '../../db/office/found';
import { newDeviceKeys, openOffice, type Office } from '../../db/office/office';
import { submitRecords } from '../../db/office/submit';
import { openDatabase } from '../../db/store/open';
import { row, rows } from '../../db/store/prepared';
import { joinOffices } from '../../db/testing/confirmed';
import { aDatabase } from '../../db/testing/office';
import { dataFolder, type DataFolder } from '../../db/vault/folder';
import { parseKeyFile } from '../../db/vault/key-file-format';
import { unwrapKey } from '../../db/vault/key-slot';
import { moment, must, PASSPHRASE } from './data';
import { folderWithRecords, largestGathering } from './many-records';

export interface BusyBranch {
  readonly folder: DataFolder;
  /** Where its files for the superior go. */
  readonly stick: string;
  /** Id of the saved record with the longest document. */
  readonly largest: string;
  /** So many of this year's records wait to be reported. */
  readonly waiting: number;
}

/** The folder with so many records again, with a superior to whom this year's are to be reported. Made once, beside it. */
export async function busyBranch(app: string, records: number): Promise<BusyBranch> {
  const { root } = await folderWithRecords(app, records);
  const joined = `${root}-joined`;
  const folder = dataFolder(join(joined, 'data'));
  const stick = join(joined, 'stick');
  if (!existsSync(joined)) {
    rmSync(`${joined}.part`, { recursive: true, force: true });
    mkdirSync(join(`${joined}.part`, 'stick'), { recursive: true });
    cpSync(root, join(`${joined}.part`, 'data'), { recursive: true });
    const branch = await opened(dataFolder(join(`${joined}.part`, 'data')));
    await report(branch);
    branch.db.close();
    renameSync(`${joined}.part`, joined);
  }
  const { db } = await opened(folder);
  const waiting = row<{ n: number }>(db, 'SELECT count(*) AS n FROM submission_item')?.n ?? 0;
  db.close();
  return { folder, stick, largest: await largestGathering(folder), waiting };
}

async function opened(folder: DataFolder): Promise<Office> {
  const { vault, passphrase } = must(parseKeyFile(readFileSync(folder.keys)));
  const key = await unwrapKey(passphrase, PASSPHRASE, 'passphrase', vault);
  return must(openOffice(must(openDatabase(folder.database, key))));
}

async function report(branch: Office): Promise<void> {
  const now = moment(new Date().toISOString());
  const names = { code: '01', name: '清河县教育局党委', type: 'committee', role: 'superior', practice: true } as const;
  const superior = foundOrganisation(aDatabase(), names, await newDeviceKeys(), now);
  joinOffices(branch, superior, now);
  const ofThisYear = rows<{ record: string }>(branch.db, 'SELECT record FROM gathering WHERE start_date >= :from AND record IN (SELECT record FROM version)', { from: `${now.today.slice(0, 4)}-01-01` });
  must(submitRecords(branch, now, ofThisYear.map(({ record }) => record)));
  superior.db.close();
}
