import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../exchange/send';
import { lookAtFile, takeIn } from '../../exchange/take-in';
import { nodeFiles } from '../../files/node-files';
import { recordRow, recordRows, wayOf } from '../../office/records';
import { submitRecords, submittedFigures } from '../../office/submit';
import { verifyOffice } from '../../office/verify';
import { row } from '../../store/prepared';
import { must } from '../confirmed';
import type { Promised } from './child';
import { newPlace, readDisk, writeDisk } from './disk';
import { expectWholeFiles } from './operation';
import { makeWorld } from './make-world';
import { dropOf, MOMENT, openWorld, type World } from './world';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
/** Inside the repository, so that the program finds its packages. */
const PROGRAM = join(REPOSITORY, 'test-output', 'crash', `${process.pid}`);
const KILLS = 100;
/** After each kill pages and files are looked at; after one of so many everything is rebuilt and compared. */
const THOROUGH = 10;

const root = newPlace('kills');
/** By first word: how often it was the last thing heard before the end. */
const lastHeard = new Map<string, number>();

beforeAll(async () => {
  const vite = join(REPOSITORY, 'node_modules', 'vite', 'bin', 'vite.js');
  const entry = join('db', 'testing', 'crash', 'child.ts');
  const built = spawnSync(process.execPath, [vite, 'build', '--ssr', entry, '--outDir', PROGRAM, '--logLevel', 'error'], { cwd: REPOSITORY, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  writeDisk(root, await makeWorld());
}, 60_000);

afterAll(() => {
  for (const place of [root, PROGRAM]) rmSync(place, { recursive: true, force: true });
});

/** Lets the program run until its nth line is heard and for `turns` turns of the event loop after it, then kills it. */
async function runUntilKilled(line: number, turns: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(PROGRAM, 'child.js'), root], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  let left = turns;
  let waiting = false;
  const turn = (): void => void (left-- > 0 ? setImmediate(turn) : child.kill('SIGKILL'));
  child.stderr.on('data', (chunk) => (complaint += String(chunk)));
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    if (waiting || output.split('\n').length <= line) return;
    waiting = true;
    turn();
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal, complaint).toBe('SIGKILL');
  return output.split('\n').filter((text) => text !== '');
}

/** What was told to a person before the end is there after it. */
function expectKept({ branch, superior }: World, line: string): void {
  const [promised, fact = '', title] = line.split(' ') as [Promised, string?, string?];
  const noted = (table: string): number => [branch, superior].reduce((sum, { db }) => sum + (row<{ n: number }>(db, `SELECT count(*) AS n FROM ${table} WHERE file = :fact`, { fact })?.n ?? 0), 0);
  switch (promised) {
    case 'ready':
      return;
    case 'saved': {
      const document = JSON.parse(recordRow(branch.db, fact)?.document ?? '{}') as { title?: string };
      expect([title, '修改']).toContain(document.title);
      return;
    }
    case 'submitted':
      expect(wayOf(branch.db, fact)?.state).toMatch(/^(submitted|written|delivered|counted)$/);
      return;
    case 'written':
      expect(noted('package_out')).toBe(1);
      return;
    case 'imported':
      expect(noted('package_in')).toBe(1);
  }
}

describe('a running program that is killed', () => {
  it.each(Array.from({ length: KILLS }, (_, at) => at + 1))('leaves whole databases and keeps its promises, kill %i', async (kill) => {
    // Spread over the ten lines of a round and over the time between two of them; the same in every run.
    const lines = await runUntilKilled(1 + ((kill * 4) % 11), (kill * 389) % 1500);
    const heard = lines.at(-1)?.split(' ')[0] ?? '';
    lastHeard.set(heard, (lastHeard.get(heard) ?? 0) + 1);
    const world = openWorld(root);
    try {
      for (const office of [world.branch, world.superior]) {
        if (kill % THOROUGH === 0) expect(verifyOffice(office)).toMatchObject({ ok: true, integrity: 'ok' });
        else expect(office.db.pragma('integrity_check', { simple: true })).toBe('ok');
      }
      await expectWholeFiles(world);
      for (const line of lines) expectKept(world, line);
    } finally {
      world.close();
    }
  }, 30_000);

  it('was killed in different kinds of work', () => expect(lastHeard.size).toBeGreaterThanOrEqual(3));

  it('hands everything over in the end, each gathering once', async () => {
    const world = openWorld(root);
    try {
      const { branch, superior, superiorFolder } = world;
      const gatherings = recordRows(branch.db, 'gathering', branch.org);
      must(submitRecords(branch, MOMENT, gatherings.map(({ id }) => id)));
      const { path } = must(await writeReport(branch, MOMENT, '2025-11', true, dropOf(world, 'branch', nodeFiles)));
      const looked = must(await lookAtFile(superior, MOMENT, nodeFiles, join(superiorFolder.root, 'incoming'), path));
      must(await takeIn(superior, MOMENT, looked));
      expect(recordRows(superior.db, 'gathering', branch.org).map(({ id, document }) => `${id} ${document}`).sort()).toEqual(gatherings.map(({ id, document }) => `${id} ${withoutNotes(document)}`).sort());
      expect(submittedFigures(superior, branch.org)).toEqual(submittedFigures(branch, branch.org));
      expect(submittedFigures(superior, branch.org).reduce((sum, line) => sum + line.gatherings, 0)).toBe(gatherings.length);
      expect([...readDisk(world.stick).keys()].filter((name) => name.endsWith('.zbb')).length).toBeGreaterThan(0);
    } finally {
      world.close();
    }
  });
});

/** The notes to leave and absence stay at home; everything else arrives. */
const withoutNotes = (document: string): string => document.replace(/"note":"[^"]*"/g, '"note":""');
