import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchApp, type LaunchedApp, type LaunchOptions } from '../launch';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { branchUntil, entriesOf, sampleBranch } from '../../db/testing/sample';
import { daysAgo, PASSPHRASE, thisYear, type Place } from './place';
import { zhibu } from './zhibu';

export const BRANCH = { code: '130534-001-01', name: '清河县第二中学高中部教师党支部', operator: '李淑芬' } as const;
export const SUPERIOR = { code: '130534-000', name: '中共清河县教育局委员会', operator: '周海涛' } as const;

/** One record as the command line prints and takes it. */
export interface GivenRecord {
  readonly id: string;
  readonly kind: string;
  readonly org: string;
  readonly document: { readonly start?: string; readonly name?: string; readonly title?: string; readonly mainKind?: string; readonly [field: string]: unknown };
}

const SEED = 7;

const named = (place: Place, office: string): readonly string[] => ['--data', place.data(office), '--passphrase-file', place.passphraseFile];

/** A branch of 24 members with its records from the first year to the last. Practice data: it reports to nobody. */
export async function sampleData(place: Place, office: string, from: number, to: number): Promise<string> {
  await zhibu(['sample', '--seed', String(SEED), '--from', String(from), '--to', String(to), ...named(place, office)]);
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

/** This year until yesterday: what the sample has later has not happened yet. */
export const untilNow = (): readonly GivenRecord[] => entriesOf(branchUntil(sampleBranch({ seed: SEED, from: thisYear(), to: thisYear() }), daysAgo(1)));

const THREE = ['party-meeting', 'political-birthday', 'study-session'];

/** The roster, and the last meeting, birthday and study session of 2025: the same on whatever day the test runs. */
export function threeRecords(): readonly GivenRecord[] {
  const all: readonly GivenRecord[] = entriesOf(sampleBranch({ seed: SEED, from: 2024, to: 2025 }));
  const last = THREE.map((kind) => all.findLastIndex(({ document }) => document.mainKind === kind));
  return all.filter(({ kind }, at) => kind === 'organisation' || kind === 'member' || last.includes(at));
}

/** The roster and the gatherings of 2024 and 2025, before anybody keeps a ledger, a register or a plan. */
export const withoutRegisters = (): readonly GivenRecord[] => entriesOf(sampleBranch({ seed: SEED, from: 2024, to: 2025 })).filter(({ kind }) => kind === 'organisation' || kind === 'member' || kind === 'gathering');

/** A branch that may report: its books are a sample's, its organisation is its own. */
export async function foundBranch(place: Place, books: () => readonly GivenRecord[]): Promise<void> {
  await zhibu(['init', '--role', 'branch', '--code', BRANCH.code, '--name', BRANCH.name, '--operator', BRANCH.operator, ...named(place, 'branch')]);
  await putRecords(place, 'branch', books());
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
