import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { err } from '../domain/result';
import type { FileFailureCode, Files } from '../files/files';
import { nodeFiles } from '../files/node-files';
import { sha256 } from '../records/sign';
import { memberId } from '../testing/builders';
import { aDevice, aReport, aVersionText, packageBytes, type TestDevice } from '../testing/packages';
import { copyAside } from './copy-aside';
import { LIMITS } from './limits';
import { openPackage } from './read-package';

let folder: string;
let superior: TestDevice;
let path: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-faults-'));
  superior = await aDevice(memberId(0xa));
  const versions = Array.from({ length: 15_000 }, (_, n) => aVersionText(n, { device: sha256(`${n}`) }));
  path = join(folder, 'large.zbb');
  writeFileSync(path, await packageBytes(aReport(await aDevice(memberId(0xb)), [superior], { versions: () => versions })));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The real disk, whose nth read (1 = first) and every later one fails; counts what is open. */
class FailingReads {
  reads = 0;
  open = 0;
  readonly files: Files;

  constructor(failAt: number, code: FileFailureCode = 'drive-gone') {
    const failing = (at: string) => Promise.resolve(err({ code, path: at, errno: 'EIO' }));
    this.files = {
      ...nodeFiles,
      openRead: async (at) => {
        const opened = await nodeFiles.openRead(at);
        if (!opened.ok) return opened;
        this.open += 1;
        const read: typeof opened.value.read = (position, length) => ((this.reads += 1) >= failAt ? failing(at) : opened.value.read(position, length));
        return { ok: true, value: { read, close: () => ((this.open -= 1), opened.value.close()) } };
      },
    };
  }
}

const open = (files: Files, at = path) => openPackage({ files, path: at, identities: [superior.sealing.identity] });

test('A stick pulled out at any moment of the reading is told as such, and the file is closed', async () => {
  const whole = new FailingReads(Infinity);
  expect((await open(whole.files)).ok).toBe(true);
  expect(whole.reads).toBeGreaterThan(3);
  expect(whole.open).toBe(0);
  for (let at = 1; at <= whole.reads; at += 1) {
    const pulled = new FailingReads(at);
    expect(await open(pulled.files), `read ${at}`).toMatchObject({ ok: false, error: { code: 'file-gone', reason: 'unreadable' } });
    expect(pulled.open).toBe(0);
  }
});

test('A file held by another program is told as such', async () => {
  expect(await open(new FailingReads(1, 'locked').files)).toMatchObject({ error: { code: 'file-locked' } });
  expect(await open(new FailingReads(1, 'access-denied').files)).toMatchObject({ error: { code: 'file-locked' } });
});

test('A stick pulled out between the readings ends the second one as a value, and the file is closed', async () => {
  const stick = new FailingReads(Infinity);
  const opened = await open(stick.files);
  if (!opened.ok) throw new Error(opened.error.reason);
  const needed = stick.reads;
  for (const failAt of [needed + 1, needed + 3]) {
    const pulled = new FailingReads(failAt);
    const again = await open(pulled.files);
    if (!again.ok) throw new Error(again.error.reason);
    const items = [];
    for await (const item of again.value.versions()) items.push(item);
    expect(items.at(-1)).toMatchObject({ ok: false, error: { code: 'file-gone' } });
    expect(pulled.open).toBe(0);
  }
});

test('Reading may stop at the first version, and the file is closed', async () => {
  const stick = new FailingReads(Infinity);
  const opened = await open(stick.files);
  if (!opened.ok) throw new Error(opened.error.reason);
  for await (const item of opened.value.versions()) {
    expect(item.ok).toBe(true);
    break;
  }
  expect(stick.open).toBe(0);
});

test('A package that is refused half-way is closed', async () => {
  const stick = new FailingReads(Infinity);
  const limits = { ...LIMITS, versions: 1 };
  const refused = await openPackage({ files: stick.files, path, identities: [superior.sealing.identity], limits });
  expect(refused).toMatchObject({ error: { code: 'file-too-large', reason: 'too-many' } });
  expect(stick.open).toBe(0);
});

test('A copy aside that fails, on either side, leaves no file and says which side', async () => {
  const into = join(folder, 'private');
  expect(await copyAside(new FailingReads(2).files, path, into)).toMatchObject({ error: { code: 'file-gone' } });
  const full: Files = {
    ...nodeFiles,
    create: async (at) => {
      const created = await nodeFiles.create(at);
      if (!created.ok) return created;
      return { ok: true, value: { ...created.value, append: () => Promise.resolve(err({ code: 'disk-full', path: at, errno: 'ENOSPC' })) } };
    },
  };
  expect(await copyAside(full, path, into)).toMatchObject({ error: { code: 'disk-full' } });
  expect(await copyAside(nodeFiles, path, into, { ...LIMITS, packageBytes: 300_000 })).toMatchObject({ error: { code: 'file-too-large' } });
  expect(readdirSync(into)).toEqual([]);
});
