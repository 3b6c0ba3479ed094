import { beforeAll, describe, expect, it } from 'vitest';
import { recordRow } from '../../office/records';
import { saveRecord } from '../../office/save';
import { submitRecords } from '../../office/submit';
import { withdrawRecord } from '../../office/withdraw';
import { must } from '../confirmed';
import type { Disk } from './disk';
import { killEverywhere, type Operation } from './operation';
import { BRANCH, makeWorld } from './make-world';
import { MOMENT, type World } from './world';

const NEW = BRANCH.gatherings[8];
const OLD = BRANCH.gatherings[0];
if (!NEW || !OLD) throw new Error('the sample is too small');

const headsOf = ({ branch }: World, record: string): string[] => JSON.parse(recordRow(branch.db, record)?.heads ?? '[]') as string[];
const save = (world: World, record: string, document: object): void => {
  must(saveRecord(world.branch, MOMENT, { record, kind: 'gathering', document, heads: headsOf(world, record) }));
};

const saveNew: Operation = { run: (world) => save(world, NEW.id, NEW.document) };
const saveEdit: Operation = { run: (world) => save(world, OLD.id, { ...OLD.document, title: '改过的题目', attendance: OLD.document.attendance.slice(1) }) };

let base: Disk;
let points = 0;
beforeAll(async () => {
  base = await makeWorld();
});

describe('killed while saving', () => {
  it('keeps a new gathering with 24 attendances whole or not at all', async () => {
    expect(NEW.document.attendance.length).toBeGreaterThanOrEqual(20);
    points += await killEverywhere(base, saveNew);
  }, 300_000);

  it('keeps an edit of a submitted gathering whole or not at all', async () => {
    points += await killEverywhere(base, saveEdit);
  }, 300_000);

  it('keeps a withdrawal whole or not at all', async () => {
    points += await killEverywhere(base, {
      run: (world) => void must(withdrawRecord(world.branch, MOMENT, OLD.id, headsOf(world, OLD.id), '误录')),
    });
  }, 300_000);

  it('keeps a submission and its figures together or not at all', async () => {
    points += await killEverywhere(base, {
      run: (world) => void must(submitRecords(world.branch, MOMENT, BRANCH.gatherings.slice(0, 4).map(({ id }) => id))),
    });
  }, 300_000);

  it('loses nothing while the log is carried into the database', async () => {
    points += await killEverywhere(base, {
      prepare: (world) => {
        save(world, OLD.id, { ...OLD.document, place: '另一间会议室' });
        world.branch.db.pragma('wal_autocheckpoint=1');
      },
      run: saveNew.run,
    });
  }, 300_000);

  it('loses nothing while the log begins again over frames that were carried over', async () => {
    points += await killEverywhere(base, {
      prepare: (world) => {
        save(world, OLD.id, { ...OLD.document, place: '另一间会议室' });
        world.branch.db.pragma('wal_checkpoint(PASSIVE)');
      },
      run: saveNew.run,
    });
  }, 300_000);

  it('was killed at hundreds of points', async ({ annotate }) => {
    await annotate(`${points} points`);
    expect(points).toBeGreaterThan(300);
  });
});
