import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ByteReader } from '../../db/exchange/byte-reader';
import { LIMITS } from '../../db/exchange/limits';
import { unwrap } from '../../db/exchange/package-source';
import { readTar } from '../../db/exchange/tar';
import type { Office } from '../../db/office/office';
import { ratio, type Figure } from './figure';
import { makeSticks, type Sticks } from './sticks';

const PACKAGES = 5;

/** How large a package is, with its signatures, ids and seal, against what the best packers make of the same lines and of the bare documents. */
export async function benchSize(): Promise<Figure[]> {
  return [...(await sizes('五年的上报包', 2021)), ...(await sizes('一个月的上报包', 2025, ['2025-11']))];
}

async function sizes(name: string, from: number, months?: readonly string[]): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  try {
    const sticks = await makeSticks(folder, PACKAGES, from, months);
    const superior = sticks.superior('reader');
    const packages = await Promise.all(sticks.files.map(async (file, n) => ({ of: statSync(file).size, lines: await linesIn(superior, file), documents: documentsOf(sticks, n) })));
    superior.db.close();
    const against = (what: string, goal: number | null, comparedWith: string, packed: (one: (typeof packages)[number]) => number): Figure =>
      ratio({ name: `${name}的大小，比${what}`, comparedWith, goal, measured: 'bytes' }, packages.map((one) => ({ of: one.of, against: packed(one) })));
    return [
      against('同样的行 zstd -19', 1.6, 'the same ndjson under zstd -19', ({ lines }) => zstd(lines)),
      against('同样的行 xz -9', null, 'the same ndjson under xz -9', ({ lines }) => xz(lines)),
      against('只有文档 zstd -19', 3, 'the bare documents under zstd -19', ({ documents }) => zstd(documents)),
      against('只有文档 xz -9', 3, 'the bare documents under xz -9', ({ documents }) => xz(documents)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const documentsOf = ({ content }: Sticks, n: number): Buffer => Buffer.from((content[n] ?? []).map(({ document }) => `${JSON.stringify(document)}\n`).join(''));

/** The package's entries without any wrapping, one after the other. */
async function linesIn({ keys }: Office, file: string): Promise<Buffer> {
  const inside = await unwrap(new ByteReader(once(readFileSync(file))), [keys.sealingSecret], LIMITS);
  if (inside.recipient === null) throw new Error(`${file} does not open`);
  const pieces: Uint8Array[] = [];
  for await (const { content } of readTar(inside.tar)) for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  await Promise.resolve();
  yield bytes;
}

const zstd = (bytes: Uint8Array): number => packed('zstd', ['-19', '-c', '-q'], bytes);
const xz = (bytes: Uint8Array): number => packed('xz', ['-9', '-c'], bytes);

function packed(command: string, args: readonly string[], input: Uint8Array): number {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw error ?? new Error(String(stderr));
  return stdout.length;
}
