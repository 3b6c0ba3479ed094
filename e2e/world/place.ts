import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '../launch';

export const PASSPHRASE = '春风-杯子-铅笔-列车';

/** A folder of one test file: data folders, a stick, and the passphrase that opens all of them. */
export interface Place {
  readonly folder: string;
  /** What every window of this place takes for the same USB stick. */
  readonly stick: string;
  readonly passphraseFile: string;
  /** The data folder of an office by its plain name. */
  data(office: string): string;
  discard(): Promise<void>;
}

export async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'zhibu-e2e-'));
  const stick = join(folder, '上报盘');
  const passphraseFile = join(folder, '口令.txt');
  await mkdir(stick);
  await writeFile(passphraseFile, `${PASSPHRASE}\n`);
  return { folder, stick, passphraseFile, data: (office) => join(folder, office), discard: () => removeFolder(folder) };
}

/** The year that the app takes for this one. */
export const thisYear = (): number => Number(today().slice(0, 4));

/** Today where the app runs, `YYYY-MM-DD`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(new Date());
}

/** So many days before today where the app runs, `YYYY-MM-DD`. */
export const daysAgo = (days: number): string => new Date(Date.parse(`${today()}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
