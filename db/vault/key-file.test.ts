import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { PowerCut, PowerCutFiles, type Fate } from '../testing/power-cut';
import { dataFolder, folderState } from './folder';
import { changePassphrase, createKeyFile, unlockWithPassphrase, unlockWithRecovery, type Unlocked } from './key-file';
import { parseKeyFile } from './key-file-format';
import { systemRandom } from './random';
import { newRecoveryCode } from './recovery-code';

const folder = dataFolder('/data');
const FIRST = '春风-茶杯-铅笔-站台';
const SECOND = '细雨-书桌-毛笔-码头';
const CODE = newRecoveryCode(systemRandom);
const NEXT_CODE = newRecoveryCode(systemRandom);

let unlocked: Unlocked;
let keysBytes: Uint8Array;

// Each derivation takes 0.3 s, so one key file is made and every test begins with a copy.
beforeAll(async () => {
  const files = new PowerCutFiles();
  const made = await createKeyFile({ files, folder, passphrase: FIRST, recoveryCode: CODE, random: systemRandom });
  if (!made.ok) throw new Error(made.error.code);
  unlocked = made.value;
  keysBytes = files.snapshot().get('/data/keys.json') ?? new Uint8Array();
});

function disk(keys: Uint8Array = keysBytes, cutAt?: number): PowerCutFiles {
  return PowerCutFiles.holding(new Map([['/data/keys.json', keys]]), cutAt === undefined ? {} : { cutAt });
}

const codeOf = (result: { ok: boolean; error?: { code: string } }): string => result.error?.code ?? 'ok';
const nothingKept: Fate = () => 0;

function edited(change: (json: Record<string, unknown>) => void): Uint8Array {
  const json: unknown = JSON.parse(Buffer.from(keysBytes).toString('utf8'));
  if (typeof json !== 'object' || json === null) throw new Error('no object');
  const copy: Record<string, unknown> = { ...json };
  change(copy);
  return Buffer.from(JSON.stringify(copy), 'utf8');
}

describe('createKeyFile', () => {
  test('makes a file that both secrets open to the same random key', async () => {
    expect(unlocked.key.length).toBe(32);
    expect(await unlockWithPassphrase({ files: disk(), folder, passphrase: ` ${FIRST} ` })).toEqual({ ok: true, value: unlocked });
    const typed = CODE.toLowerCase().replaceAll('-', ' ');
    expect(await unlockWithRecovery({ files: disk(), folder, typed })).toEqual({ ok: true, value: unlocked });
  });

  test('writes neither key, passphrase nor code in the open', () => {
    const text = Buffer.from(keysBytes).toString('utf8');
    for (const secret of [Buffer.from(unlocked.key).toString('hex'), FIRST, CODE, CODE.replaceAll('-', '')]) expect(text).not.toContain(secret);
  });

  test('is durable when it says so', async () => {
    const files = new PowerCutFiles();
    const made = await createKeyFile({ files, folder, passphrase: FIRST, recoveryCode: CODE, random: systemRandom });
    expect(codeOf(made)).toBe('ok');
    expect(files.afterCut(nothingKept).snapshot().has('/data/keys.json')).toBe(true);
  });

  test('never replaces the key file of a database', async () => {
    const files = PowerCutFiles.holding(new Map([['/data/keys.json', keysBytes], ['/data/zhibu.db', Buffer.from('x')]]));
    const again = await createKeyFile({ files, folder, passphrase: SECOND, recoveryCode: CODE, random: systemRandom });
    expect(codeOf(again)).toBe('folder-not-empty');
    expect(files.snapshot().get('/data/keys.json')).toBe(keysBytes);
    const lost = PowerCutFiles.holding(new Map([['/data/zhibu.db', Buffer.from('x')]]));
    expect(codeOf(await createKeyFile({ files: lost, folder, passphrase: SECOND, recoveryCode: CODE, random: systemRandom }))).toBe('folder-not-empty');
  });

  test('refuses a weak passphrase and a mistyped code', async () => {
    const files = new PowerCutFiles();
    const make = (passphrase: string, recoveryCode: string): Promise<{ ok: boolean }> =>
      createKeyFile({ files, folder, passphrase, recoveryCode, random: systemRandom });
    expect(codeOf(await make('1234567890', CODE))).toBe('passphrase-common');
    expect(codeOf(await make(FIRST, CODE.slice(1)))).toBe('recovery-code-length');
    expect(files.snapshot().size).toBe(0);
  });
});

describe('unlocking', () => {
  test('counts wrong tries on disk, says how many, and forgets them on success', async () => {
    const files = disk();
    const wrong = { ok: false, error: { code: 'wrong-passphrase', tries: 1 } };
    expect(await unlockWithPassphrase({ files, folder, passphrase: SECOND })).toEqual(wrong);
    const restarted = files.afterCut(nothingKept);
    expect(await unlockWithPassphrase({ files: restarted, folder, passphrase: SECOND })).toEqual({ ...wrong, error: { ...wrong.error, tries: 2 } });
    expect(codeOf(await unlockWithPassphrase({ files: restarted, folder, passphrase: FIRST }))).toBe('ok');
    expect(await unlockWithPassphrase({ files: restarted.afterCut(nothingKept), folder, passphrase: SECOND })).toEqual(wrong);
  });

  test('tells a wrong code from a mistyped one', async () => {
    expect(await unlockWithRecovery({ files: disk(), folder, typed: NEXT_CODE })).toEqual({
      ok: false,
      error: { code: 'wrong-recovery-code', tries: 1 },
    });
    const mistyped = (CODE.startsWith('0') ? '2' : '0') + CODE.slice(1);
    expect(await unlockWithRecovery({ files: disk(), folder, typed: mistyped })).toEqual({
      ok: false,
      error: { code: 'recovery-code-typo', group: 1 },
    });
  });

  test('opens though the count cannot be read or is nonsense', async () => {
    const files = PowerCutFiles.holding(new Map([['/data/keys.json', keysBytes], ['/data/attempts.json', Buffer.from('{"tries":-5')]]));
    expect(codeOf(await unlockWithPassphrase({ files, folder, passphrase: FIRST }))).toBe('ok');
  });

  test('says that the key file is missing', async () => {
    expect(codeOf(await unlockWithPassphrase({ files: new PowerCutFiles(), folder, passphrase: FIRST }))).toBe('key-file-missing');
  });
});

describe('parseKeyFile', () => {
  test('calls a file damaged, never a passphrase wrong, for any cut, any flipped bit and any garbage', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(7), (at, bit) => {
        const flipped = Buffer.from(keysBytes);
        const place = at % flipped.length;
        flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
        const parsed = parseKeyFile(flipped);
        // A flipped bit in a space or line break changes nothing that is said; a raised version number is a newer file.
        if (parsed.ok) expect(parsed).toEqual(parseKeyFile(keysBytes));
        else expect(['key-file-damaged', 'key-file-newer']).toContain(parsed.error.code);
      }),
      { numRuns: 2000 },
    );
    for (let length = 0; length < keysBytes.length - 2; length += 1) expect(codeOf(parseKeyFile(keysBytes.subarray(0, length)))).toBe('key-file-damaged');
    for (const garbage of ['', 'null', '[]', '"x"', '{}', '\0'.repeat(900), '{"format":"other","version":9}'])
      expect(codeOf(parseKeyFile(Buffer.from(garbage)))).toBe('key-file-damaged');
  });

  test('refuses derivations that would be cheap to guess or would eat the machine, before deriving anything', () => {
    const keyFile = parseKeyFile(keysBytes);
    if (!keyFile.ok) throw new Error(keyFile.error.code);
    const slot = keyFile.value.passphrase;
    for (const change of [{ memoryKiB: 65_535 }, { memoryKiB: 100_000_000 }, { passes: 2 }, { passes: 1e9 }, { lanes: 0 }, { lanes: 255 }, { kdf: 'none' }])
      expect(codeOf(parseKeyFile(edited((json) => Object.assign(json, { passphrase: { ...slot, ...change } }))))).toBe('key-file-damaged');
  });

  test('names a newer format', () => {
    expect(parseKeyFile(edited((json) => Object.assign(json, { version: 2, more: true })))).toEqual({
      ok: false,
      error: { code: 'key-file-newer', version: 2 },
    });
  });
});

describe('changePassphrase', () => {
  test('opens with the new passphrase and the old code, to the same key, and no more with the old passphrase', async () => {
    const files = disk();
    expect(codeOf(await changePassphrase({ files, folder, unlocked, passphrase: SECOND, random: systemRandom }))).toBe('ok');
    expect(await unlockWithPassphrase({ files, folder, passphrase: SECOND })).toEqual({ ok: true, value: unlocked });
    expect(codeOf(await unlockWithPassphrase({ files, folder, passphrase: FIRST }))).toBe('wrong-passphrase');
    expect(codeOf(await unlockWithRecovery({ files, folder, typed: CODE }))).toBe('ok');
  });

  test('a new code replaces the used one, and heals a damaged key file', async () => {
    const files = disk(Buffer.from('zeros'));
    const change = { files, folder, unlocked, passphrase: SECOND, random: systemRandom };
    expect(codeOf(await changePassphrase(change))).toBe('key-file-damaged');
    expect(codeOf(await changePassphrase({ ...change, recoveryCode: NEXT_CODE }))).toBe('ok');
    expect(await unlockWithRecovery({ files, folder, typed: NEXT_CODE })).toEqual({ ok: true, value: unlocked });
    expect(codeOf(await unlockWithRecovery({ files, folder, typed: CODE }))).toBe('wrong-recovery-code');
    expect(codeOf(await unlockWithPassphrase({ files, folder, passphrase: FIRST }))).toBe('wrong-passphrase');
  });

  test('refuses a weak new passphrase and the key file of another folder', async () => {
    const files = disk();
    expect(codeOf(await changePassphrase({ files, folder, unlocked, passphrase: 'short', random: systemRandom }))).toBe('passphrase-too-short');
    const other = { ...unlocked, vault: '0'.repeat(32) };
    expect(codeOf(await changePassphrase({ files, folder, unlocked: other, passphrase: SECOND, random: systemRandom }))).toBe('key-file-damaged');
    expect(files.snapshot().get('/data/keys.json')).toBe(keysBytes);
  });

  test('a power cut at any moment leaves the old key file or the new one, and the folder unlockable', async () => {
    let cutAt = 1;
    for (let done = false; !done; cutAt += 1) {
      const files = disk(keysBytes, cutAt);
      try {
        done = (await changePassphrase({ files, folder, unlocked, passphrase: SECOND, random: systemRandom })).ok;
      } catch (thrown) {
        if (!(thrown instanceof PowerCut)) throw thrown;
      }
      for (const fate of [nothingKept, () => 1, (choices: number) => choices - 1]) {
        const after = files.afterCut(fate);
        const kept = parseKeyFile(after.snapshot().get('/data/keys.json') ?? new Uint8Array());
        expect(kept.ok && kept.value.vault).toBe(unlocked.vault);
        const isOld = Buffer.from(keysBytes).equals(after.snapshot().get('/data/keys.json') ?? new Uint8Array());
        if (done) expect(isOld).toBe(false);
        expect(await folderState(after, folder)).toEqual({ ok: true, value: { state: 'unfinished' } });
      }
    }
    expect(cutAt).toBeGreaterThan(5);
  });
});
