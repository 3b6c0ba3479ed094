import { fail, type Failure } from '../domain/failure';
import { compoundNames } from '../domain/files/compound-names';
import type { IntakeKind } from '../domain/intake/intake';
import type { Sheet } from '../domain/intake/sheet';
import { err, ok, type Result } from '../domain/result';
import { decoded } from './decoded';
import { readDocx } from './read-docx';
import { readText, readWorkbook } from './read-workbook';
import { unpackedNames, tooLarge } from './unpacked';

/** A file that a person picked; more bytes are no table but pictures. */
export const MOST_FILE_BYTES = 40 * 1024 ** 2;
/** A text that grows on reading: cells cost more than their letters. */
const MOST_TEXT_BYTES = 30 * 1024 ** 2;

/**
 * Somebody's file as sheets, told by its bytes alone: an .xls that is a web page and an .xlsx that is an old workbook are
 * read as what they are. Nothing of it is stored. What is locked, broken, too large or no table comes back as a sentence.
 */
export async function readFile(bytes: Uint8Array, name: string, kind: IntakeKind): Promise<Result<readonly Sheet[], Failure>> {
  const stem = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  if (bytes.length === 0) return err(fail('intake-empty'));
  if (bytes.length > MOST_FILE_BYTES) return err(tooLarge());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes, stem, kind);
  if (isCompound(bytes)) return readCompound(bytes);
  if (isPdf(bytes)) return err(fail('intake-not-table'));
  if (bytes.length > MOST_TEXT_BYTES) return err(tooLarge());
  const text = decoded(bytes);
  if (text === null) return err(fail('intake-not-table'));
  if (text.trim() === '') return err(fail('intake-empty'));
  const sheets = readText(text);
  return sheets.ok && sheets.value.every(({ rows }) => rows.every(({ cells }) => cells.length < 2)) ? err(fail('intake-not-table')) : named(sheets, stem);
}

/** A text has one sheet without a name of its own. */
const named = (sheets: Result<readonly Sheet[], Failure>, stem: string): Result<readonly Sheet[], Failure> =>
  sheets.ok && sheets.value.length === 1 ? ok(sheets.value.map((sheet) => ({ ...sheet, name: stem }))) : sheets;

async function readZip(bytes: Uint8Array, stem: string, kind: IntakeKind): Promise<Result<readonly Sheet[], Failure>> {
  const names = await unpackedNames(bytes);
  if (!names.ok) return names;
  if (names.value.some((part) => /^word\/document\d*\.xml$/.test(part))) return readDocx(bytes, stem, kind === 'records');
  const isBook = names.value.some((part) => /^xl\/workbook\.(xml|bin)$/.test(part)) || names.value.includes('content.xml');
  return isBook ? readWorkbook(bytes) : err(fail('intake-not-table'));
}

/** The old forms of Office lie in a file system of their own; one under a password says so inside. */
function readCompound(bytes: Uint8Array): Result<readonly Sheet[], Failure> {
  const names = new Set(compoundNames(bytes) ?? []);
  if (names.has('EncryptedPackage')) return err(fail('intake-locked'));
  if (names.has('WordDocument')) return err(fail('intake-old-word'));
  if (!names.has('Workbook') && !names.has('Book')) return err(fail(names.size === 0 ? 'intake-damaged' : 'intake-not-table'));
  return readWorkbook(bytes);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const isCompound = (bytes: Uint8Array): boolean => COMPOUND.every((byte, at) => bytes[at] === byte);
const isPdf = (bytes: Uint8Array): boolean => [0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte);
