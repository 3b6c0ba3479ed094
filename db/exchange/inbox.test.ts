import { describe, expect, it } from 'vitest';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { dumpProjections } from '../office/verify';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';
import type { Files } from '../files/files';
import type { Office } from '../office/office';
import { findPackages } from './find-packages';
import { knownFile } from './known-file';
import { revokeDevice } from './revoke';
import { writeDownward, writeReport } from './send';
import { lookAtStick } from './stick';
import { lookAtFile, takeIn } from './take-in';

const moment = aMoment();
const MOST = 2000;

/** A superior with two branches that have each reported one meeting to the same stick. */
const reported = (async () => {
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const branches = [await anOffice({ code: '01-1', name: '二中支部' }), await anOffice({ code: '01-2', name: '城关支部' })];
  const slots = branches.map((branch) => joinOffices(branch, superior, moment));
  return { superior, branches, slots };
})();

async function world() {
  const { superior, branches, slots } = await reported;
  const stick = new StickInMemory();
  const copies = branches.map(cloneOffice);
  const files: string[] = [];
  for (const branch of copies) files.push(await report(branch, stick, '十一月支部党员大会'));
  return { superior: cloneOffice(superior), branches: copies, slots, stick, files };
}

async function report(branch: Office, stick: StickInMemory, title: string): Promise<string> {
  const { record } = must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ title }), heads: [] }));
  must(submitRecords(branch, moment, [record]));
  return must(await writeReport(branch, moment, '2026-11', false, stick.drop(branch.org))).path;
}

/** Counts what is opened to be read. */
function watched(files: Files): { readonly files: Files; readonly opened: string[] } {
  const opened: string[] = [];
  const openRead: Files['openRead'] = (path) => {
    opened.push(path);
    return files.openRead(path);
  };
  return { opened, files: new Proxy(files, { get: (target, name) => (name === 'openRead' ? openRead : Reflect.get(target, name).bind(target)) }) };
}

describe('a file that was taken in before', () => {
  it('is known by all of its bytes, under whatever name, and by nothing less', async () => {
    const { superior, stick, files: [file = ''] } = await world();
    expect(await knownFile(superior, stick.files, file)).toBeUndefined();
    must(await stick.take(superior, moment, file));
    const bytes = must(await stick.files.read(file));
    const write = async (path: string, content: Uint8Array): Promise<string> => {
      const handle = must(await stick.files.create(path));
      must(await handle.append(content));
      must(await handle.close());
      return path;
    };
    expect(await knownFile(superior, stick.files, await write('/stick/副本 (1).zbb', bytes))).toMatchObject({ kind: 'report', number: 1, records: 1 });
    const flipped = Uint8Array.from(bytes);
    flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
    expect(await knownFile(superior, stick.files, await write('/stick/flipped.zbb', flipped))).toBeUndefined();
    expect(await knownFile(superior, stick.files, '/stick/nowhere.zbb')).toBeUndefined();
  });

  it('is not read at all where no file of its size was taken in', async () => {
    const { superior, stick, files: [first = '', second = ''] } = await world();
    must(await stick.take(superior, moment, first));
    superior.db.exec('UPDATE file_taken SET bytes = bytes + 1000000');
    const watch = watched(stick.files);
    expect(await knownFile(superior, watch.files, second)).toBeUndefined();
    expect(watch.opened).toEqual([]);
  });

  it('is not known where anything of it was kept apart: it may have to bring that again', async () => {
    const { superior, branches: [branch], stick, files: [file = ''] } = await world();
    if (!branch) throw new Error('no branch');
    must(revokeDevice(superior, moment, branch.device, '电脑丢失'));
    must(await stick.take(superior, moment, file));
    expect(superior.db.prepare('SELECT count(*) AS n FROM staged').get()).not.toEqual({ n: 0 });
    expect(await knownFile(superior, stick.files, file)).toBeUndefined();
  });

  it('is not known any more to a superior that was restored from a backup', async () => {
    const { superior, stick, files: [file = ''] } = await world();
    const backup = cloneOffice(superior);
    must(await stick.take(superior, moment, file));
    expect(await knownFile(backup, stick.files, file)).toBeUndefined();
    expect(must(await stick.take(backup, moment, file))).toMatchObject({ added: 1 });
  });
});

it('reads a small package once: what follows comes out of memory, and after that out of the file, with the same outcome', async () => {
  const { superior, stick, files: [file = ''] } = await world();
  const other = cloneOffice(superior);
  const watch = watched(stick.files);
  const looked = must(await lookAtFile(superior, moment, watch.files, '/incoming', file));
  // The stick once, to copy it, and the copy once, to verify it.
  expect(watch.opened).toHaveLength(2);
  expect(looked.opened.kept()).toBeGreaterThan(0);
  must(await takeIn(superior, moment, looked));
  expect(watch.opened).toHaveLength(2);
  const again = must(await lookAtFile(other, moment, watch.files, '/incoming', file));
  again.opened.release();
  must(await takeIn(other, moment, again));
  expect(watch.opened.length).toBeGreaterThan(4);
  expect(dumpProjections(other)).toBe(dumpProjections(superior));
});

it('takes many in after one another: a bad one between them stops none, and each is whole or not there', async () => {
  const { superior, stick, files: [first = '', second = ''] } = await world();
  const bad = must(await stick.files.create('/stick/bad.zbb'));
  must(await bad.append(Buffer.from('没有写完')));
  must(await bad.close());
  const outcomes: boolean[] = [];
  for (const file of [first, '/stick/bad.zbb', second]) outcomes.push((await stick.take(superior, moment, file)).ok);
  expect(outcomes).toEqual([true, false, true]);
  expect(superior.db.prepare('SELECT count(*) AS n FROM package_in').get()).toEqual({ n: 2 });
});

describe('a folder', () => {
  it('gives the packages in it and in the folders in it; a file that was chosen by itself is looked at whatever it is', async () => {
    const { stick, files } = await world();
    must(await stick.files.makeFolder('/stick/下发'));
    for (const path of ['/stick/下发/a.zbb', '/stick/说明.txt', '/stick/b.zbb.part', '/stick/.trash.zbb']) must(await must(await stick.files.create(path)).close());
    const found = await findPackages(stick.files, ['/stick'], MOST);
    expect(found.files.toSorted()).toEqual([...files, '/stick/下发/a.zbb'].toSorted());
    expect(found).toMatchObject({ others: 1, cut: false });
    expect((await findPackages(stick.files, ['/stick/说明.txt'], MOST)).files).toEqual(['/stick/说明.txt']);
    expect(await findPackages(stick.files, ['/stick'], 1)).toMatchObject({ cut: true });
  });
});

describe('a stick that was put in', () => {
  it('says what on it is for this organisation, and leaves out what was taken in', async () => {
    const { superior, stick, files: [first = ''] } = await world();
    const seen = await lookAtStick(superior, stick.files, '/stick');
    expect(seen.files.map(({ kind, sender, period }) => [kind, sender.name, period])).toEqual([['report', '二中支部', '2026-11'], ['report', '城关支部', '2026-11']]);
    must(await stick.take(superior, moment, first));
    expect(await lookAtStick(superior, stick.files, '/stick')).toMatchObject({ files: [{ sender: { name: '城关支部' } }], taken: 1, others: 0 });
  });

  it('lets a branch find its own file among those for all, and takes nothing in by itself', async () => {
    const { superior, branches: [branch], slots, stick } = await world();
    if (!branch) throw new Error('no branch');
    must(await stick.files.makeFolder('/stick/下发'));
    for (const slot of slots) must(await writeDownward(superior, moment, slot, { ...stick.drop('superior'), to: '/stick/下发' }));
    const before = dumpProjections(branch);
    const seen = await lookAtStick(branch, stick.files, '/stick');
    expect(seen.files.map(({ kind, sender }) => [kind, sender.name])).toEqual([['downward', '清河县教育局党委']]);
    // The other branch's 下发 file, and the two reports: one's own, and the other's.
    expect(seen.others).toBe(3);
    expect(dumpProjections(branch)).toBe(before);
    expect(branch.db.prepare('SELECT count(*) AS n FROM package_in').get()).toEqual({ n: 0 });
  });

  it('stops where it is told to', async () => {
    const { superior, stick } = await world();
    expect(await lookAtStick(superior, stick.files, '/stick', AbortSignal.abort())).toMatchObject({ files: [], unreadable: 0 });
  });
});
