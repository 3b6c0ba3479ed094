import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchApp, type LaunchedApp, type LaunchOptions } from '../launch';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { PASSPHRASE, thisYear, today, type Place } from './place';
import { zhibu } from './zhibu';

export const BRANCH = { code: '130534-001-01', name: '清河县第二中学高中部教师党支部', operator: '李淑芬' } as const;
export const SUPERIOR = { code: '130534-000', name: '中共清河县教育局委员会', operator: '周海涛' } as const;

/** One record as the command line prints and takes it. */
export interface GivenRecord {
  readonly id: string;
  readonly kind: string;
  readonly org: string;
  readonly document: { readonly start?: string; readonly name?: string; readonly title?: string; readonly mainKind?: string };
}

const named = (place: Place, office: string): readonly string[] => ['--data', place.data(office), '--passphrase-file', place.passphraseFile];

/** A branch of 24 members with its records from the first year to the last. Practice data: it reports to nobody. */
export async function sampleData(place: Place, office: string, from: number, to: number): Promise<string> {
  await zhibu(['sample', '--seed', '7', '--from', String(from), '--to', String(to), ...named(place, office)]);
  return place.data(office);
}

/** The sample of 2024 and 2025: the same people, titles and numbers on whatever day the test runs. */
export const knownBranch = (place: Place): Promise<string> => sampleData(place, 'branch', 2024, 2025);

export const recordsOf = async (place: Place, office: string): Promise<readonly GivenRecord[]> => {
  const { records } = await zhibu(['records', ...named(place, office)]);
  return records as GivenRecord[];
};

export async function putRecords(place: Place, office: string, records: readonly object[]): Promise<void> {
  const file = join(place.folder, `${office}-records.json`);
  await writeFile(file, JSON.stringify({ records }));
  await zhibu(['put', file, ...named(place, office)]);
}

export interface Books {
  readonly from: number;
  readonly to: number;
  /** Which of the sample's records the branch takes over. */
  readonly keep: (record: GivenRecord, at: number, all: readonly GivenRecord[]) => boolean;
}

/** This year until yesterday: the rest of what the sample plans has not been held. */
export const untilNow: Books = { from: thisYear(), to: thisYear(), keep: ({ document: { start } }) => start === undefined || start.slice(0, 10) < today() };

/** The last gathering of each kind of 2025, and the roster: the same three on whatever day the test runs. */
export const threeRecords: Books = {
  from: 2024,
  to: 2025,
  keep: ({ kind, document }, at, all) => kind !== 'gathering' || at === all.findLastIndex((other) => other.document.mainKind === document.mainKind),
};

/** A branch that may report: its books are a sample's, its organisation is its own. */
export async function foundBranch(place: Place, { from, to, keep }: Books): Promise<void> {
  await sampleData(place, 'sample', from, to);
  await zhibu(['init', '--role', 'branch', '--code', BRANCH.code, '--name', BRANCH.name, '--operator', BRANCH.operator, ...named(place, 'branch')]);
  await putRecords(place, 'branch', (await recordsOf(place, 'sample')).filter(keep));
}

export async function foundSuperior(place: Place): Promise<void> {
  await zhibu(['init', '--role', 'superior', '--code', SUPERIOR.code, '--name', SUPERIOR.name, '--operator', SUPERIOR.operator, ...named(place, 'superior')]);
}

/** Invitation, enrolment, and both sides' confirmation of the same digits, over the stick. */
export async function joinThem(place: Place): Promise<void> {
  const invited = await zhibu(['invite', '--slot-code', BRANCH.code, '--slot-name', BRANCH.name, '--to', place.stick, ...named(place, 'superior')]);
  const enrolled = await zhibu(['enrol', '--invitation', String(invited['file']), '--code', String(invited['paperCode']), '--to', place.stick, ...named(place, 'branch')]);
  await zhibu(['import', String(enrolled['file']), ...named(place, 'superior')]);
  await zhibu(['confirm', '--yes', ...named(place, 'branch')]);
  await zhibu(['confirm', '--slot-code', BRANCH.code, '--yes', ...named(place, 'superior')]);
}

/** Submits everything of the branch and writes the report; gives the file. */
export async function reportAll(place: Place): Promise<string> {
  await zhibu(['submit', '--all', ...named(place, 'branch')]);
  const written = await zhibu(['export', '--to', place.stick, ...named(place, 'branch')]);
  return String(written['file']);
}

export const importInto = (place: Place, office: string, file: string) => zhibu(['import', file, ...named(place, office)]);

/** An app whose data is open, with the frame around its screens. */
export interface OpenApp extends LaunchedApp {
  readonly frame: Frame;
}

export async function openApp(dataDir: string, options: LaunchOptions = {}): Promise<OpenApp> {
  const it = await launchApp({ dataDir, ...options });
  const frame = new Frame(it.page);
  await new Gate(it.page).unlock(PASSPHRASE);
  // Deriving the key takes its time on purpose, and longer where other windows and tests run beside.
  await expect(frame.nav).toBeVisible({ timeout: 30_000 });
  return { ...it, frame };
}
