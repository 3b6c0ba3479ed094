import { basename, join, resolve } from 'node:path';
import { endingOfType } from '../domain/files/check-file';
import { safeName } from '../domain/files/file-name';
import { fail, type Failure } from '../domain/failure';
import type { OrderFile, OrderKind } from '../domain/orders';
import { err, ok, type Result } from '../domain/result';
import { writeDurably } from '../files/durable';
import { addAttachment, readAttachment } from '../office/attachments';
import type { Moment, Office } from '../office/office';
import { receivedOrders } from '../office/order-answers';
import { orderId, standingOrders } from '../store/orders';
import { toldReading, toldWriting } from '../vault/told';
import type { Outcome } from './command';
import type { OpenData } from './open-data';

/** Takes files in as attachments of a new order; the first that may not be one ends it, and nothing is given then. */
export async function attachedFiles(office: Office, moment: Moment, { files }: Pick<OpenData, 'files'>, paths: readonly string[]): Promise<Result<readonly OrderFile[], Failure>> {
  const attached: OrderFile[] = [];
  for (const path of paths) {
    const read = await files.read(resolve(path));
    if (!read.ok) return err(toldReading(read.error));
    const kept = addAttachment(office, moment, basename(path), read.value);
    if (!kept.ok) return kept;
    const { sha256, name, type, bytes } = kept.value;
    attached.push({ sha256, name, type, bytes });
  }
  return ok(attached);
}

/** Writes the files of a received or a given order into a folder, unencrypted. What lies there under such a name stays. */
export async function writeOrderFiles(kind: OrderKind, order: string, to: string, { office, files }: Pick<OpenData, 'office' | 'files'>): Promise<Outcome> {
  const found = [...receivedOrders(office, kind), ...standingOrders(office.db, kind, { org: office.org })].find(({ statement }) => orderId(statement) === order);
  if (!found) return err(fail('order-unknown'));
  const written: { file: string; name: string; bytes: number }[] = [];
  const missing: string[] = [];
  for (const { sha256, name, type } of found.statement.content.files ?? []) {
    const content = readAttachment(office, sha256);
    if (!content.ok) {
      missing.push(name);
      continue;
    }
    const path = await freePath({ files }, resolve(to), name, endingOfType(type, name));
    if (!path.ok) return path;
    const kept = await writeDurably(files, path.value, content.value.bytes);
    if (!kept.ok) return err(toldWriting(kept.error));
    written.push({ file: path.value, name, bytes: kept.value.size });
  }
  const absent = missing.length === 0 ? '' : `未带附件：${missing.join('、')}。`;
  return ok({ json: { files: written, missing }, text: `已写出 ${written.length} 个附件，文件不加密，请妥善保管。${absent}` });
}

async function freePath({ files }: Pick<OpenData, 'files'>, folder: string, name: string, ending: string): Promise<Result<string, Failure>> {
  const safe = safeName(name, ending);
  const stem = safe.slice(0, -(ending.length + 1));
  for (let n = 1; ; n += 1) {
    const path = join(folder, n === 1 ? safe : `${stem} (${n}).${ending}`);
    const there = await files.stat(path);
    if (!there.ok) return err(toldReading(there.error));
    if (there.value === null) return ok(path);
  }
}
