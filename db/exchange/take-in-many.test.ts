import { expect, it, vi } from 'vitest';
import type { Files } from '../files/files';
import type { Office } from '../office/office';
import { saveRecord } from '../office/save';
import { searchRecords } from '../office/search';
import { submitRecords } from '../office/submit';
import { verifyOffice } from '../office/verify';
import { rows } from '../store/prepared';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';
import { writeReport } from './send';
import { lookAtFile, type Looked } from './take-in';
import { takeInMany, type Taken } from './take-in-many';

const moment = aMoment();
const TITLES = ['清明祭扫', '植树护绿', '防汛值守'];

/** A superior, and a stick with the reports of three branches, one meeting each. */
const reported = (async () => {
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const stick = new StickInMemory();
  const branches: Office[] = [];
  for (const [n, title] of TITLES.entries()) {
    const branch = await anOffice({ code: `01-${n}`, name: `第${n + 1}党支部` });
    joinOffices(branch, superior, moment);
    must(saveRecord(branch, moment, { record: moment.newId(), kind: 'member', document: { name: `党员${n}` }, heads: [] }));
    branches.push(branch);
    await report(branch, stick, title);
  }
  return { superior, branches, files: stick.files.snapshot() };
})();

async function world() {
  const { superior, branches, files } = await reported;
  const stick = new StickInMemory(Object.fromEntries([...files].filter(([path]) => path.startsWith('/stick/')).map(([path, bytes]) => [path.slice('/stick/'.length), bytes])));
  const offices = branches.map(cloneOffice);
  return { superior: cloneOffice(superior), branches: offices, stick, files: [...stick.files.snapshot().keys()].sort() };
}

async function report(branch: Office, stick: StickInMemory, title: string): Promise<string> {
  const { record } = must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ title }), heads: [] }));
  must(submitRecords(branch, moment, [record]));
  return must(await writeReport(branch, moment, '2026-11', false, stick.drop(branch.org))).path;
}

const lookAll = async (office: Office, files: Files, paths: readonly string[]): Promise<Looked[]> => {
  const looked: Looked[] = [];
  for (const path of paths) looked.push(must(await lookAtFile(office, moment, files, '/incoming', path)));
  return looked;
};

/** From now on the file has to be read again, and has changed. */
async function spoil({ files }: StickInMemory, { opened, copy }: Looked): Promise<void> {
  opened.release();
  must(await files.remove(copy));
  const handle = must(await files.create(copy));
  must(await handle.append(Buffer.from('别的东西')));
  must(await handle.close());
}

async function all(taken: AsyncIterable<Taken>): Promise<Taken[]> {
  const found: Taken[] = [];
  for await (const one of taken) found.push(one);
  return found;
}

const outcome = (taken: Taken): string => ('thrown' in taken ? 'thrown' : taken.applied.ok ? 'taken' : taken.applied.error.code);
const titlesIn = ({ db }: Office): string[] => rows<{ title: string }>(db, 'SELECT title FROM gathering ORDER BY title').map(({ title }) => title);
const commitsOf = (office: Office) => vi.spyOn(office.db, 'exec').mock.calls;

it('takes what came together in with one commit, and ends with what one by one ends with', async () => {
  const { superior, stick, files } = await world();
  const single = cloneOffice(superior);
  for (const file of files) must(await stick.take(single, moment, file));
  const waiting = await lookAll(superior, stick.files, files);
  const calls = commitsOf(superior);
  expect((await all(takeInMany(superior, moment, waiting))).map(outcome)).toEqual(['taken', 'taken', 'taken']);
  expect(calls.filter(([sql]) => sql === 'COMMIT')).toHaveLength(1);
  expect(contentOf(superior)).toBe(contentOf(single));
  for (const title of TITLES) expect(searchRecords(superior, title, 5)).toHaveLength(1);
  expect(verifyOffice(superior)).toMatchObject({ ok: true });
});

it('keeps the good ones around a bad one, of which nothing is left', async () => {
  const { superior, stick, files } = await world();
  const [single, waiting] = [cloneOffice(superior), await lookAll(superior, stick.files, files)];
  const [first, bad, last] = waiting;
  if (!first || !bad || !last) throw new Error('three files');
  await spoil(stick, bad);
  const calls = commitsOf(superior);
  expect((await all(takeInMany(superior, moment, waiting))).map(outcome)).toEqual(['taken', 'file-not-ours', 'taken']);
  expect(calls.filter(([sql]) => sql === 'COMMIT')).toHaveLength(1);
  for (const { file } of [first, last]) must(await stick.take(single, moment, file));
  expect(contentOf(superior)).toBe(contentOf(single));
});

/** Breaks the import of one file after all of its rows are written, and before it is noted as taken in. */
const breakAt = ({ db }: Office, file: string | undefined, how: 'ABORT' | 'ROLLBACK'): unknown =>
  db.exec(`CREATE TEMP TRIGGER breaks BEFORE INSERT ON package_in WHEN new.file = '${file}' BEGIN SELECT RAISE(${how}, 'broken'); END`);

it.each(['ABORT', 'ROLLBACK'] as const)('tells of what breaks one of them in its last step, and keeps the others (%s)', async (how) => {
  const { superior, stick, files: [first = '', second = '', third = ''] } = await world();
  const single = cloneOffice(superior);
  const waiting = await lookAll(superior, stick.files, [first, second, third]);
  // After ROLLBACK the database has taken all of them back by itself, as where the disk is full.
  breakAt(superior, second, how);
  const taken = await all(takeInMany(superior, moment, waiting));
  expect(taken.map(outcome)).toEqual(['taken', 'thrown', 'taken']);
  expect(taken[1]).toMatchObject({ thrown: { message: 'broken' } });
  for (const file of [first, third]) must(await stick.take(single, moment, file));
  expect(contentOf(superior)).toBe(contentOf(single));
  expect(verifyOffice(superior)).toMatchObject({ ok: true });
});

it('takes each in alone where the disk takes none of them together, so that one of them is named', async () => {
  const { superior, stick, files } = await world();
  const waiting = await lookAll(superior, stick.files, files);
  // A commit that fails for what one file brought: the constraint is looked at only then.
  superior.db.exec(`
    CREATE TABLE place (id TEXT PRIMARY KEY);
    CREATE TABLE visitor (place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED);
    CREATE TEMP TRIGGER arrives AFTER INSERT ON package_in WHEN new.file = '${files[1]}' BEGIN INSERT INTO visitor VALUES ('nowhere'); END;`);
  expect((await all(takeInMany(superior, moment, waiting))).map(outcome)).toEqual(['taken', 'thrown', 'taken']);
  expect(superior.db.inTransaction).toBe(false);
  expect(rows(superior.db, 'SELECT file FROM package_in ORDER BY file')).toEqual([{ file: files[0] }, { file: files[2] }]);
  expect(verifyOffice(superior)).toMatchObject({ ok: true });
});

it('keeps what came before it is stopped, and nothing of the file in work or of those after it', async () => {
  const { superior, stick, files } = await world();
  const [single, waiting] = [cloneOffice(superior), await lookAll(superior, stick.files, files)];
  const controller = new AbortController();
  // The second is read again, so that there is news of it.
  waiting[1]?.opened.release();
  const watch = (looked: Looked) => ({ signal: controller.signal, onProgress: () => void (looked === waiting[1] && controller.abort()) });
  expect((await all(takeInMany(superior, moment, waiting, watch))).map(outcome)).toEqual(['taken', 'cancelled', 'cancelled']);
  expect(controller.signal.aborted).toBe(true);
  must(await stick.take(single, moment, files[0] ?? ''));
  expect(contentOf(superior)).toBe(contentOf(single));
});

it('tells nothing before it is committed, and lets somebody save between two transactions', async () => {
  const { superior, branches: [branch], stick } = await world();
  if (!branch) throw new Error('a branch');
  const more: string[] = [];
  for (let n = 0; n < 26; n += 1) more.push(await report(branch, stick, `第${n}次`));
  const calls = commitsOf(superior);
  const toldAt: number[] = [];
  for await (const taken of takeInMany(superior, moment, await lookAll(superior, stick.files, more))) {
    expect([outcome(taken), superior.db.inTransaction]).toEqual(['taken', false]);
    if (toldAt.length === 24) must(saveRecord(superior, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ title: '上级自己的会' }), heads: [] }));
    toldAt.push(calls.filter(([sql]) => sql === 'COMMIT').length);
  }
  // Twenty-five share a commit; the last one's is its own.
  expect(toldAt).toEqual([...Array.from({ length: 25 }, () => 1), 2]);
  expect(titlesIn(superior)).toHaveLength(28);
  expect(titlesIn(superior)).toContain('上级自己的会');
  expect(verifyOffice(superior)).toMatchObject({ ok: true });
});

it('looks at a file when its turn comes, so that an earlier one of the same transaction may say who sent it', async () => {
  const { superior, stick, files } = await world();
  const looks: boolean[] = [];
  async function* inTurn(): AsyncGenerator<Looked> {
    for (const file of [...files, files[0] ?? '']) {
      looks.push(superior.db.inTransaction);
      yield* await lookAll(superior, stick.files, [file]);
    }
  }
  const taken = await all(takeInMany(superior, moment, inTurn()));
  expect(looks).toEqual([false, true, true, true]);
  expect(taken.map((one) => 'applied' in one && one.applied.ok && one.applied.value.added)).toEqual([1, 1, 1, 0]);
});
