import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeDurably } from '../../files/durable';
import { nodeFiles } from '../../files/node-files';
import { foundOrganisation, type NewOrganisation } from '../../office/found';
import { newDeviceKeys, type Office } from '../../office/office';
import { migrate } from '../../schema/migrate';
import { openDatabase } from '../../store/open';
import { sha256 } from '../../records/sign';
import { digestOf, sign } from '../../records/statements';
import { makeVersion } from '../../records/version';
import type { JsonObject } from '../../records/canonical';
import { preparePackage } from '../../exchange/write-package';
import { dropLooked, lookAtFile, takeIn } from '../../exchange/take-in';
import { aGathering } from '../builders';
import { joinOffices, must } from '../confirmed';
import { aMoment, anOffice } from '../office';

/** ZHIBU_LARGE_MB=900 measures the largest that there may be. By default more than the process may grow by: held whole, it would fail. */
const MEGABYTES = Number(process.env['ZHIBU_LARGE_MB'] ?? 320);
const MOST_GROWTH = 256 * 1024 ** 2;
const FILE = 20_000_000;

const root = mkdtempSync(join(tmpdir(), 'zhibu-large-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const moment = aMoment();

/** A PDF as far as its ends go, the same whenever it is asked for. */
function contentOf(seed: Buffer): Buffer {
  const body = Buffer.alloc(FILE);
  for (let at = 0; at < FILE; at += seed.length) seed.copy(body, at);
  body.write('%PDF-1.7\n', 0);
  body.write('\ntrailer<<>>\nstartxref\n9\n%%EOF\n', FILE - 31);
  return body;
}

async function onDisk(names: NewOrganisation): Promise<Office> {
  const folder = join(root, names.code);
  mkdirSync(folder, { recursive: true });
  const db = must(openDatabase(join(folder, 'zhibu.db'), Uint8Array.from({ length: 32 }, (_, at) => at), { create: true }));
  migrate(db);
  return foundOrganisation(db, names, await newDeviceKeys(), moment);
}

it(`a package of ${MEGABYTES} MB is written and taken in while the process grows by less than 256 MB, and says how far it is`, async ({ annotate }) => {
  const branch = await anOffice();
  const superior = await onDisk({ code: '01', name: '清河县教育局党委', role: 'superior', type: 'committee', practice: false });
  joinOffices(branch, superior, moment);
  // Half a megabyte that does not compress, again and again: further apart than gzip looks back.
  const seeds = Array.from({ length: Math.ceil((MEGABYTES * 1e6) / FILE) }, () => randomBytes(512 * 1024));
  const files = seeds.map((seed, at) => ({ seed, sha256: sha256(contentOf(seed)), name: `材料${at}.pdf` }));
  const attachments = files.map(({ sha256: hash, name }, at) => ({ id: `a${at}`, sort: at, removed: false, kind: 'other' as const, title: name, sheets: null, file: { name, sha256: hash, bytes: FILE, type: 'application/pdf' as const, carried: true } }));
  const { org, device, keys } = branch;
  const version = must(makeVersion({ record: moment.newId(), kind: 'gathering', org, parents: [], device, author: '周海涛', savedAt: moment.now, schema: 1, document: { ...aGathering({ attachments }) } as unknown as JsonObject }));
  const submission = sign({ kind: 'submission', org, device, statedAt: moment.now, records: [{ record: version.version.record, kind: 'gathering', version: version.id, withdrawn: false, replaces: [] }] }, keys.signingSecret);
  const path = join(root, 'large.zbb');
  const before = process.memoryUsage().rss;
  let most = before;
  const look = (): void => void (most = Math.max(most, process.memoryUsage().rss));
  const prepared = must(await preparePackage({
    manifest: { id: moment.newId(), kind: 'report', app: 'large', sender: { org, code: '0101', name: '支部' }, number: 1, addressee: superior.org, period: '2026-11', writtenAt: moment.now, base: '', submitted: { digest: digestOf([submission.id]), count: 1 } },
    statements: [submission], versions: () => [version.bytes], recordsByKind: { gathering: 1 }, recipients: [superior.keys.sealingKey, keys.sealingKey], signingSecret: keys.signingSecret,
    blobs: files.map(({ seed, sha256: hash }) => ({ sha256: hash, bytes: FILE, content: () => (look(), contentOf(seed)) })),
  }));
  const written = must(await writeDurably(nodeFiles, path, prepared.bytes()));
  expect(written.size).toBeGreaterThan(MEGABYTES * 1e6 * 0.95);
  const shares: number[] = [];
  const watch = { onProgress: (_phase: string, done: number, total: number): void => void (look(), shares.push(done / total)) };
  const looked = must(await lookAtFile(superior, moment, nodeFiles, join(root, 'inbox'), path, watch));
  must(await takeIn(superior, moment, looked, watch));
  await dropLooked(nodeFiles, looked);
  look();
  await annotate(`${Math.round(written.size / 1e6)} MB: grew by ${Math.round((most - before) / 1024 ** 2)} MiB`);
  expect(most - before).toBeLessThan(MOST_GROWTH);
  expect(shares.length).toBeGreaterThan(100);
  expect(superior.db.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(files.length);
  superior.db.close();
}, 1_800_000);
