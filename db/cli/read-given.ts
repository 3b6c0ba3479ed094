import type { z } from 'zod';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import { toldReading } from '../vault/told';
import { refusalOf, type Refusal } from './answer';
import { givenRecord, type GivenRecord } from './record-form';

/** 256 MiB of JSON are some 50,000 gatherings; more comes in several files. */
const MAX_BYTES = 256 * 1024 * 1024;

/** `{"records":[…]}` as `records` prints it, the bare list, or one record. */
export async function readGivenRecords(files: Files, path: string): Promise<Result<readonly GivenRecord[], Failure | Refusal>> {
  const facts = await files.stat(path);
  if (!facts.ok) return err(toldReading(facts.error));
  if (facts.value === null) return err(fail('file-not-found'));
  if (facts.value.kind !== 'file') return unreadable('不是文件');
  if (facts.value.size > MAX_BYTES) return err(fail('file-too-large'));
  const bytes = await files.read(path);
  if (!bytes.ok) return err(toldReading(bytes.error));
  const value = parse(bytes.value);
  if (!value.ok) return value;
  const list = listOf(value.value);
  if (list === undefined) return unreadable('没有 records 列表');
  const given: GivenRecord[] = [];
  for (const [index, item] of list.entries()) {
    const parsed = givenRecord.safeParse(item);
    if (!parsed.success) return err(refusalOf(fail('document-invalid', { field: fieldOf(parsed.error) }), `records[${index}]：`));
    given.push(parsed.data);
  }
  return ok(given);
}

function parse(bytes: Uint8Array): Result<unknown, Failure> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return unreadable('JSON 格式有误');
    if (thrown instanceof TypeError) return unreadable('不是 UTF-8 文字');
    throw thrown;
  }
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('records' in value) return Array.isArray(value.records) ? value.records : undefined;
  return 'document' in value ? [value] : undefined;
}

function fieldOf({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === 'unrecognized_keys') return issue.keys[0] ?? '';
  return issue?.path.join('/') ?? '';
}

const unreadable = (reason: string): Result<never, Failure> => err(fail('records-unreadable', { reason }));
