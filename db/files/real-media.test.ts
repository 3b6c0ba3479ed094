import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyDurably, writeDurably } from './durable';
import { nodeFiles } from './node-files';

const KB = 1024;

/**
 * A file system of its own with 128 KiB of room, as a stick is one: only where this machine lets us mount. Where it does
 * not, the same faults come through the file layer that the crash tests put in.
 */
function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const canMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-mount-'));
  const can = process.platform === 'linux' && mounted(folder);
  if (can) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return can;
})();

let stick = '';
let on = false;
const pull = (): void => {
  // Lazily, as a hand does: programs that have files open there notice only later.
  if (on) execFileSync('umount', ['-l', stick]);
  on = false;
};

describe.runIf(canMount)('a real medium', () => {
  beforeEach(() => {
    stick = mkdtempSync(join(tmpdir(), 'zhibu-stick-'));
    on = mounted(stick);
  });
  afterEach(() => {
    pull();
    rmSync(stick, { recursive: true, force: true });
  });

  it('that is full says so, keeps the old file and leaves no piece of the new one', async () => {
    const path = join(stick, 'a.zbb');
    writeFileSync(path, 'old');
    const written = await writeDurably(nodeFiles, path, new Uint8Array(512 * KB).fill(7));
    expect(written).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect([readdirSync(stick), readFileSync(path, 'utf8')]).toEqual([['a.zbb'], 'old']);
  });

  it('that fills up in the middle of a stream says so as well', async () => {
    function* growing(): Generator<Uint8Array> {
      for (let piece = 0; piece < 64; piece += 1) yield new Uint8Array(16 * KB).fill(piece);
    }
    expect(await writeDurably(nodeFiles, join(stick, 'a.zbb'), growing())).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(readdirSync(stick)).toEqual([]);
  });

  it('with its switch on read-only says so and changes nothing', async () => {
    writeFileSync(join(stick, 'a.zbb'), 'old');
    execFileSync('mount', ['-o', 'remount,ro', stick]);
    expect(await writeDurably(nodeFiles, join(stick, 'a.zbb'), Buffer.from('new'))).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(readFileSync(join(stick, 'a.zbb'), 'utf8')).toBe('old');
  });

  it('pulled out while it is written is never believed to hold the file', async () => {
    function* pulledInBetween(): Generator<Uint8Array> {
      yield new Uint8Array(16 * KB);
      pull();
      yield new Uint8Array(16 * KB);
    }
    expect((await writeDurably(nodeFiles, join(stick, 'a.zbb'), pulledInBetween())).ok).toBe(false);
    expect(readdirSync(stick)).toEqual([]);
  });

  it('pulled out before it is read is told apart from a bad file', async () => {
    writeFileSync(join(stick, 'a.zbb'), 'something');
    pull();
    const home = mkdtempSync(join(tmpdir(), 'zhibu-home-'));
    expect(await copyDurably(nodeFiles, join(stick, 'a.zbb'), join(home, 'a.zbb'))).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(readdirSync(home)).toEqual([]);
    rmSync(home, { recursive: true });
  });
});
