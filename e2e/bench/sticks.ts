import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GatheringDocument } from '../../db/domain/gathering';
import { writeReport } from '../../db/exchange/send';
import { nodeFiles } from '../../db/files/node-files';
import { foundOrganisation } from '../../db/office/found';
import { foundOffice, isPractice, newDeviceKeys, openOffice, type Office } from '../../db/office/office';
import { saveRecords } from '../../db/office/save';
import { submitRecords } from '../../db/office/submit';
import { migrate } from '../../db/schema/migrate';
import { openDatabase } from '../../db/store/open';
import { joinOffices } from '../../db/testing/confirmed';
import { aDatabase } from '../../db/testing/office';
import { sampleBranch } from '../../db/testing/sample';
import { moment, must, savesOf } from './data';

const KEY = new Uint8Array(32).fill(7);
const NOW = '2025-12-31T01:30:00.000Z';

/** What branches handed in, and a superior that knows them and has taken nothing in yet. */
export interface Sticks {
  readonly folder: string;
  readonly files: readonly string[];
  /** The same content bare, one list a file. */
  readonly content: readonly (readonly { readonly id: string; readonly document: GatheringDocument }[])[];
  /** A copy of the superior's database, open. */
  readonly superior: (name: string) => Office;
}

/** A superior that the sticks are for. */
export interface Desk {
  /** Where its database lies; closed when the sticks are made. */
  readonly template: string;
  readonly key: Uint8Array;
  readonly office: Office;
  /** Whose reports these are; undefined = of branches that are new to it. */
  readonly orgs?: readonly string[];
}

async function emptyDesk(folder: string): Promise<Desk> {
  const template = join(folder, 'template.db');
  const db = must(openDatabase(template, KEY, { create: true }));
  migrate(db);
  const office = foundOrganisation(db, { code: '0100', name: '清河县教育局党委', role: 'superior', type: 'committee', practice: false }, await newDeviceKeys(), moment(NOW));
  return { template, key: KEY, office };
}

/** `months`: of 2025, those of which the records are handed in; undefined = all of the years from `from` on. */
export async function makeSticks(folder: string, branches: number, from: number, months?: readonly string[], desk?: Desk): Promise<Sticks> {
  mkdirSync(join(folder, 'stick'), { recursive: true });
  const now = moment(NOW);
  const { template, key, office: superior, orgs } = desk ?? (await emptyDesk(folder));
  const files: string[] = [];
  const content: Sticks['content'][number][] = [];
  for (let index = 0; index < branches; index++) {
    const sample = sampleBranch({ seed: 11, index, from, to: 2025 });
    const gatherings = sample.gatherings.filter(({ document }) => !months || months.includes(document.start.slice(0, 7)));
    const org = orgs?.[index] ?? sample.org;
    const branch = foundOffice(aDatabase(), { org, keys: await newDeviceKeys(), role: 'branch', operator: '李淑芬', incarnation: now.newId(), practice: isPractice(superior) });
    must(saveRecords(branch, now, [{ record: org, kind: 'organisation', document: sample.organisation, heads: [] }, ...savesOf('member', sample.members), ...savesOf('gathering', gatherings)]));
    joinOffices(branch, superior, now);
    must(submitRecords(branch, now, gatherings.map(({ id }) => id)));
    const { path } = must(await writeReport(branch, now, '2025-12', true, { files: nodeFiles, outbox: join(folder, 'outbox', String(index)), to: join(folder, 'stick') }));
    files.push(path);
    content.push(gatherings);
    branch.db.close();
    process.stderr.write(`\rbench: ${index + 1} of ${branches} packages made`);
  }
  process.stderr.write('\n');
  superior.db.close();
  return {
    folder, files, content,
    superior: (name) => {
      const copy = join(folder, `${name}.db`);
      copyFileSync(template, copy);
      return must(openOffice(must(openDatabase(copy, key))));
    },
  };
}
