import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeDownward, writeReport } from '../../exchange/send';
import { dropLooked, lookAtFile, type Looked } from '../../exchange/take-in';
import { takeInMany } from '../../exchange/take-in-many';
import type { GatheringDocument } from '../../domain/gathering';
import { idFrom } from '../../domain/ids';
import { nodeFiles } from '../../files/node-files';
import { peers, type Moment, type Office } from '../../office/office';
import { recordRow, recordRows } from '../../office/records';
import { saveRecord } from '../../office/save';
import { submitRecords } from '../../office/submit';
import { must } from '../confirmed';
import { systemRandom } from '../../vault/random';
import { dropOf, MOMENT, openWorld } from './world';

/** What the first word of a printed line says was done for good before it was printed. */
export type Promised = 'ready' | 'saved' | 'submitted' | 'written' | 'imported';

/**
 * A program that saves, submits, exports and imports in the world at `argv[2]` until somebody kills it. It prints
 * `ready`, `saved <record> <title>`, `submitted <record>`, `written <path>` and `imported <path>`.
 */
const world = openWorld(process.argv[2] ?? '');
// Every start is another process: ids that only count would repeat.
const moment: Moment = { ...MOMENT, newId: () => idFrom(systemRandom(16)) };
const slot = peers(world.superior.db, 'subordinate')[0]?.slot ?? '';

/** Straight to the pipe, so that a line is out before the next step begins. */
const say = (promised: Promised, ...facts: string[]): void => void writeSync(1, `${[promised, ...facts].join(' ')}\n`);

async function importFiles(office: Office, folder: string, paths: readonly string[]): Promise<void> {
  const looked: Looked[] = [];
  for (const path of paths) looked.push(must(await lookAtFile(office, moment, nodeFiles, join(folder, 'incoming'), path)));
  for await (const taken of takeInMany(office, moment, looked)) {
    if ('thrown' in taken) throw taken.thrown;
    must(taken.applied);
    say('imported', taken.looked.file);
    await dropLooked(nodeFiles, taken.looked);
  }
}

async function writeOne(full: boolean): Promise<string> {
  const { path } = must(await writeReport(world.branch, moment, '2025-11', full, dropOf(world, 'branch', nodeFiles)));
  say('written', path);
  return path;
}

// Those that the world began with: making a sample takes longer than a round.
const samples = recordRows(world.branch.db, 'gathering').slice(0, 4).map(({ document }) => JSON.parse(document) as GatheringDocument);

say('ready');
for (let round = 0; ; round++) {
  const sample = samples[round % samples.length];
  if (!sample) throw new Error('the world is too small');
  const record = moment.newId();
  for (const title of ['新建', '修改']) {
    const heads = JSON.parse(recordRow(world.branch.db, record)?.heads ?? '[]') as string[];
    must(saveRecord(world.branch, moment, { record, kind: 'gathering', document: { ...sample, title }, heads }));
    say('saved', record, title);
  }
  must(submitRecords(world.branch, moment, [record]));
  say('submitted', record);
  // Two at once, which share a transaction.
  await importFiles(world.superior, world.superiorFolder.root, [await writeOne(false), await writeOne(true)]);
  const down = must(await writeDownward(world.superior, moment, slot, dropOf(world, 'superior', nodeFiles)));
  say('written', down.path);
  await importFiles(world.branch, world.branchFolder.root, [down.path]);
}
