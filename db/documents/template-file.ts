import { fromBufferPromise, type ZipFile } from 'yauzl';
import { fail, type Failure } from '../domain/failure';
import { kindOfBytes } from '../domain/files/file-kind';
import { zipNames } from '../domain/files/zip-names';
import { err, ok, type Result } from '../domain/result';

/** A form has a page or two; letterheads may bring a picture. */
export const MOST_TEMPLATE_BYTES = 4 * 1024 ** 2;
/** Unpacked, counted on the real bytes. */
const MOST_UNPACKED = 64 * 1024 ** 2;
const MOST_PARTS = 2000;

/** The parts of a template that say something: document, headers, footers, and what points outside. */
export type TemplateParts = ReadonlyMap<string, string>;

/**
 * Reads a Word file that somebody gave as a template, and trusts nothing of it: a password, macros, another format in a
 * .docx's name, a file that unpacks to gigabytes, and anything that Word would fetch or run when it is opened are refused.
 */
export async function readTemplate(bytes: Uint8Array): Promise<Result<TemplateParts, Failure>> {
  if (bytes.length > MOST_TEMPLATE_BYTES) return err(fail('template-too-large', { size: Math.ceil(bytes.length / 1024 ** 2) }));
  const names = zipNames(bytes);
  if (names?.some((name) => /vbaProject\.bin$/i.test(name))) return err(fail('template-macros'));
  const kind = kindOfBytes(bytes);
  if (kind === 'locked') return err(fail('template-locked'));
  if (kind !== 'docx') return err(fail('template-not-docx'));
  const parts = await unpack(bytes);
  if (!parts.ok) return parts;
  for (const [name, text] of parts.value) {
    if (name.endsWith('.rels') && reachesOut(text)) return err(fail('template-outside'));
    if (/\bDDE(AUTO)?\b|\bINCLUDE(TEXT|PICTURE)\b/.test(fieldsIn(text))) return err(fail('template-outside'));
  }
  if (names?.some((name) => /^word\/(embeddings|activeX)\//i.test(name))) return err(fail('template-outside'));
  return parts;
}

/** A link that somebody clicks is a text like any other; everything else that lies outside would be fetched. */
function reachesOut(relations: string): boolean {
  return [...relations.matchAll(/<Relationship\b[^>]*>/g)].some(([relation]) => /TargetMode\s*=\s*["']External["']/i.test(relation) && !/\/hyperlink["']/.test(relation));
}

const fieldsIn = (xml: string): string => [...xml.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g)].map(([, text, attribute]) => text ?? attribute ?? '').join(' ');

async function unpack(bytes: Uint8Array): Promise<Result<TemplateParts, Failure>> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: true });
    const parts = new Map<string, string>();
    let unpacked = 0;
    let count = 0;
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > MOST_PARTS || (entry.generalPurposeBitFlag & 1) === 1) return err(fail('template-not-docx'));
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += (chunk as Buffer).length;
        if (unpacked > MOST_UNPACKED) return err(fail('template-bomb'));
        chunks.push(chunk as Buffer);
      }
      if (/\.(xml|rels)$/i.test(entry.fileName)) parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
    }
    return ok(parts);
  } catch (thrown) {
    // yauzl throws for whatever is no zip, or not the zip that its directory promises.
    if (thrown instanceof Error) return err(fail('template-not-docx'));
    throw thrown;
  } finally {
    zip?.close();
  }
}
