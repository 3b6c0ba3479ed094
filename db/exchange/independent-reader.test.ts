import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../files/node-files';
import { sha256 } from '../records/sign';
import { aDevice, anInvitation, aReport, aSubmission, aVersionText, forge, packageBytes } from '../testing/packages';
import { memberId } from '../testing/builders';
import { describePackage } from './describe-package';

const run = promisify(execFile);
const READER = join(import.meta.dirname, 'fixtures', 'read_package.py');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhibu-reader-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Read {
  readonly statements: readonly { readonly id: string; readonly kind: string; readonly checked: boolean }[];
  readonly versions: readonly { readonly id: string }[];
}

async function readByOthers(bytes: Uint8Array, identity?: string): Promise<Read> {
  const file = join(folder, 'a.zbb');
  await writeFile(file, bytes);
  const key = join(folder, 'key.txt');
  if (identity !== undefined) await writeFile(key, `${identity}\n`);
  const { stdout } = await run('python3', identity === undefined ? [READER, file] : [READER, file, key]);
  return JSON.parse(stdout) as Read;
}

async function ours(identities: readonly string[]): Promise<Record<string, unknown>> {
  const described = await describePackage({ files: nodeFiles, path: join(folder, 'a.zbb'), identities });
  if (!described.ok || described.value.state !== 'open') throw new Error('closed');
  const { manifest, ...around } = described.value;
  const { kind, id, number, period, writtenAt, app, sender, addressee, base, submitted, counts } = manifest;
  return { kind, id, number, period, writtenAt, app, sender, addressee, base, submitted, counts, sealed: around.sealed, blobs: around.blobs, bytes: around.bytes, sha256: around.sha256 };
}

describe('a reader in another language, written from FORMAT.md', () => {
  it('reads a sealed report as we do, statements and versions included', async () => {
    const from = await aDevice(memberId(0xb));
    const to = await aDevice(memberId(0xc));
    const read = await readByOthers(await packageBytes(aReport(from, [to, from])), to.sealing.identity);
    const { statements, versions, ...about } = read;
    expect(about).toEqual(await ours([to.sealing.identity]));
    expect(statements).toEqual([{ kind: 'submission', id: sha256(aSubmission(from, 2).bytes), checked: true }]);
    expect(versions.map(({ id }) => id)).toEqual([1, 2].map((n) => sha256(aVersionText(n))));
  });

  it('reads an invitation as we do', async () => {
    const from = await aDevice(memberId(0xb));
    const { statements, versions, ...about } = await readByOthers(await packageBytes(anInvitation(from)));
    expect(about).toEqual(await ours([]));
    expect([statements, versions]).toEqual([[], []]);
  });

  it('writes canonical text as we do: NFC, order by UTF-16, escapes', async () => {
    const from = await aDevice(memberId(0xb));
    const to = await aDevice(memberId(0xc));
    const odd = aVersionText(3, { document: { 'é': 'e\u0301 \u0001 \u007f \u2028 "\\/\n\t', '\u{1F600}': [1, -5, true, null], '\uFB33': { '': '' }, z: 9_007_199_254_740_991 } });
    const named = { ...aReport(from, [to]), versions: () => [odd] };
    const read = await readByOthers(await packageBytes(named), to.sealing.identity);
    expect(read.versions.map(({ id }) => id)).toEqual([sha256(odd)]);
  });

  it.each([
    ['a signature over other bytes', { manifestText: (text: string) => text, signature: (text: string) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
    ['an entry that is not the manifest’s', { entries: (all: { name: string; content: Buffer }[]) => all.map((entry) => (entry.name === 'versions.ndjson' ? { ...entry, content: Buffer.from(entry.content.toString().replace('主题党日', '主题党曰')) } : entry)) }],
    ['a line that is not canonical', { versions: (text: string) => text.replace('":', '": ') }],
  ])('refuses %s, as we do', async (_, forgery) => {
    const from = await aDevice(memberId(0xb));
    const to = await aDevice(memberId(0xc));
    const bytes = await forge(aReport(from, [to]), forgery);
    await expect(readByOthers(bytes, to.sealing.identity)).rejects.toThrow();
    await expect(ours([to.sealing.identity])).rejects.toThrow();
  });
});
