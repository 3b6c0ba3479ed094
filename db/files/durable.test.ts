import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { err, ok } from '../domain/result';
import { PowerCut, PowerCutFiles } from '../testing/power-cut';
import { compareBack, copyDurably, readChunks, writeDurably, type Pause } from './durable';
import type { FileFailure, Files } from './files';

const OLD = Buffer.from('old content');
const NEW = Buffer.from('the new content, longer than the old');

const noPause: Pause = async () => undefined;
const failure = (code: FileFailure['code'], errno: string): FileFailure => ({ code, path: '/stick/a.zbb', errno });

function diskWith(content: Buffer | null, cutAt?: number): PowerCutFiles {
  const held = new Map<string, Uint8Array>([['/stick/other', OLD]]);
  if (content !== null) held.set('/stick/a.zbb', content);
  return PowerCutFiles.holding(held, cutAt === undefined ? {} : { cutAt });
}

/** Runs until the cut; true when the work said that it was done. */
async function untilCut(work: () => Promise<{ ok: boolean }>): Promise<boolean> {
  try {
    return (await work()).ok;
  } catch (thrown) {
    if (thrown instanceof PowerCut) return false;
    throw thrown;
  }
}

/** Some steps of another `Files` answer with a failure instead. */
function failing(files: Files, override: Partial<Files>): Files {
  return {
    read: (path) => files.read(path),
    openRead: (path) => files.openRead(path),
    create: (path) => files.create(path),
    rename: (from, to) => files.rename(from, to),
    remove: (path) => files.remove(path),
    makeFolder: (path) => files.makeFolder(path),
    removeFolder: (path) => files.removeFolder(path),
    list: (path) => files.list(path),
    stat: (path) => files.stat(path),
    syncFolder: (path) => files.syncFolder(path),
    freeSpace: (path) => files.freeSpace(path),
    ...override,
  };
}

describe('writeDurably', () => {
  test('leaves the old file or the new one, whatever the moment of the cut and whatever the disk forgot', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (existed, cutAt, choices, pieces) => {
          const disk = diskWith(existed ? OLD : null, cutAt);
          const size = Math.ceil(NEW.length / pieces);
          const content = Array.from({ length: pieces }, (_, at) => NEW.subarray(at * size, (at + 1) * size));
          const done = await untilCut(() => writeDurably(disk, '/stick/a.zbb', content, noPause));
          let at = 0;
          const after = disk.afterCut((outcomes) => (choices[at++ % choices.length] ?? 0) % outcomes).snapshot();
          const found = after.get('/stick/a.zbb');
          const state = found === undefined ? 'absent' : NEW.equals(found) ? 'new' : OLD.equals(found) ? 'old' : 'torn';
          expect(state === 'new' || (!done && state === (existed ? 'old' : 'absent'))).toBe(true);
          expect(OLD.equals(after.get('/stick/other') ?? NEW)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('says size and digest, and leaves no .part', async () => {
    const disk = diskWith(OLD);
    const written = await writeDurably(disk, '/stick/a.zbb', [NEW.subarray(0, 5), NEW.subarray(5)], noPause);
    expect(written).toEqual(ok({ size: NEW.length, sha256: createHash('sha256').update(NEW).digest('hex') }));
    expect([...disk.snapshot().keys()]).toEqual(['/stick/other', '/stick/a.zbb']);
  });

  test('tries the rename again while a virus scanner holds the file', async () => {
    const disk = diskWith(OLD);
    let refusals = 3;
    const files = failing(disk, {
      rename: async (from, to) => (refusals-- > 0 ? err(failure('access-denied', 'EPERM')) : disk.rename(from, to)),
    });
    expect((await writeDurably(files, '/stick/a.zbb', NEW, noPause)).ok).toBe(true);
    expect(NEW.equals(disk.snapshot().get('/stick/a.zbb') ?? OLD)).toBe(true);
  });

  test('gives up on the rename after a minute, with the old file as it was and no .part', async () => {
    const disk = diskWith(OLD);
    let waited = 0;
    const pause: Pause = async (ms) => void (waited += ms);
    const files = failing(disk, { rename: async () => err(failure('locked', 'EBUSY')) });
    expect(await writeDurably(files, '/stick/a.zbb', NEW, pause)).toEqual(err(failure('locked', 'EBUSY')));
    expect(waited).toBe(60_000);
    expect([...disk.snapshot().keys()].sort()).toEqual(['/stick/a.zbb', '/stick/other']);
  });

  test.each(['disk-full', 'drive-gone', 'read-only'] as const)('passes on %s while writing, and tidies up', async (code) => {
    const disk = diskWith(OLD);
    const files = failing(disk, {
      create: async (path) => {
        const opened = await disk.create(path);
        return opened.ok ? ok({ ...opened.value, append: async () => err(failure(code, 'E')) }) : opened;
      },
    });
    expect(await writeDurably(files, '/stick/a.zbb', NEW, noPause)).toEqual(err(failure(code, 'E')));
    expect(disk.snapshot().get('/stick/a.zbb.part')).toBeUndefined();
  });

  test('believes no write whose fsync or close failed', async () => {
    for (const broken of ['sync', 'close'] as const) {
      const disk = diskWith(OLD);
      const files = failing(disk, {
        create: async (path) => {
          const opened = await disk.create(path);
          return opened.ok ? ok({ ...opened.value, [broken]: async () => err(failure('drive-gone', 'EIO')) }) : opened;
        },
      });
      expect((await writeDurably(files, '/stick/a.zbb', NEW, noPause)).ok).toBe(false);
      expect(OLD.equals(disk.snapshot().get('/stick/a.zbb') ?? NEW)).toBe(true);
    }
  });

  test('lets a fault of its source through and tidies up', async () => {
    const disk = diskWith(OLD);
    function* source(): Iterable<Uint8Array> {
      yield NEW;
      throw new RangeError('source');
    }
    await expect(writeDurably(disk, '/stick/a.zbb', source(), noPause)).rejects.toThrow(RangeError);
    expect([...disk.snapshot().keys()].sort()).toEqual(['/stick/a.zbb', '/stick/other']);
  });
});

describe('compareBack', () => {
  test('accepts what was written and notices one changed bit or a missing byte', async () => {
    const disk = diskWith(null);
    const written = await writeDurably(disk, '/stick/a.zbb', NEW, noPause);
    if (!written.ok) throw new Error(written.error.code);
    expect(await compareBack(disk, '/stick/a.zbb', written.value)).toEqual(ok(undefined));
    const flipped = Buffer.from(NEW);
    flipped[3]! ^= 1;
    for (const bad of [flipped, NEW.subarray(1)]) {
      const other = diskWith(Buffer.from(bad));
      expect(await compareBack(other, '/stick/a.zbb', written.value)).toEqual(err({ code: 'differs', path: '/stick/a.zbb' }));
    }
  });
});

describe('copyDurably', () => {
  test('copies, and passes on what is wrong with either side', async () => {
    const disk = diskWith(NEW);
    expect((await copyDurably(disk, '/stick/a.zbb', '/stick/b', noPause)).ok).toBe(true);
    expect(NEW.equals(disk.snapshot().get('/stick/b') ?? OLD)).toBe(true);
    const absent = await copyDurably(disk, '/stick/none', '/stick/c', noPause);
    expect(absent.ok ? 'ok' : absent.error.code).toBe('not-found');
    expect(disk.snapshot().has('/stick/c')).toBe(false);
    const nowhere = await copyDurably(disk, '/stick/a.zbb', '/gone/c', noPause);
    expect(nowhere.ok ? 'ok' : nowhere.error.code).toBe('not-found');
  });
});

test('readChunks gives a large file in order and in pieces', async () => {
  const large = Buffer.alloc(600_000, 1).map((_, at) => at % 251);
  const disk = PowerCutFiles.holding(new Map([['/a', large]]));
  const pieces: Uint8Array[] = [];
  for await (const piece of readChunks(disk, '/a')) if (piece.ok) pieces.push(piece.value);
  expect(pieces.length).toBe(3);
  expect(Buffer.concat(pieces).equals(large)).toBe(true);
});
