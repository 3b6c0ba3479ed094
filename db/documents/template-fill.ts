import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { fail, type Failure } from '../domain/failure';
import type { Paper } from '../domain/papers/paper';
import { paperValues, SHEETS } from '../domain/papers/values';
import { err, ok, type Result } from '../domain/result';

const DELIMITERS = { start: '{{', end: '}}' } as const;
const CONTINUED = '续张';

/** A name inside a loop is looked for there first, then outside of it; '.' is the entry itself. */
const parser = (tag: string) => ({ get: (scope: unknown) => (tag === '.' ? scope : typeof scope === 'object' && scope !== null && Object.hasOwn(scope, tag) ? (scope as Record<string, unknown>)[tag] : undefined) });

function compiled(bytes: Uint8Array, around: boolean): Docxtemplater {
  const zip = new PizZip(bytes);
  if (around) layAround(zip);
  return new Docxtemplater(zip, { delimiters: DELIMITERS, paragraphLoop: true, linebreaks: true, parser, nullGetter: () => '', errorLogging: false });
}

/**
 * The template with a paper's words in it: one after the other for a paper of several sheets, each on a new page. A name
 * that the paper does not have leaves its place empty.
 */
export function fillTemplate(bytes: Uint8Array, paper: Paper): Uint8Array {
  const sheets = paperValues(paper).map((values, index) => ({ ...values, [CONTINUED]: index > 0 }));
  const document = compiled(bytes, true);
  document.render({ [SHEETS]: sheets });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Every name that a template asks for, with loops' beginnings; `template-broken` names the first place that cannot be read. */
export function namesIn(bytes: Uint8Array): Result<readonly string[], Failure> {
  const found = new Set<string>();
  const listening = {
    name: 'names',
    postparse<P extends { readonly type: string; readonly value: string }>(parts: P[]): P[] {
      for (const { type, value } of parts) if (type === 'placeholder') found.add(value);
      return parts;
    },
  };
  try {
    new Docxtemplater(new PizZip(bytes), { delimiters: DELIMITERS, paragraphLoop: true, parser, errorLogging: false, modules: [listening] });
    return ok([...found]);
  } catch (thrown) {
    const tag = brokenTag(thrown);
    if (tag === null) throw thrown;
    return err(fail('template-broken', { tag }));
  }
}

/** The library says what it cannot read in `properties`; of several places the first. */
function brokenTag(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('properties' in thrown)) return null;
  const { errors, xtag } = thrown.properties as { readonly errors?: readonly { readonly properties?: { readonly xtag?: string } }[]; readonly xtag?: string };
  return errors?.[0]?.properties?.xtag ?? xtag ?? '';
}

const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;
const tag = (text: string): string => paragraph(`<w:r><w:t>{{${text}}}</w:t></w:r>`);

/** The loop over the sheets around the whole body, and a new page before every sheet but the first. The last section's page stays outside. */
function layAround(zip: PizZip): void {
  const file = Object.keys(zip.files).find((name) => /^word\/document\d*\.xml$/.test(name));
  const text = file === undefined ? undefined : zip.file(file)?.asText();
  if (file === undefined || text === undefined) throw new Error('A template that was checked has no document.');
  const begin = /<w:body>/.exec(text);
  const end = text.lastIndexOf('<w:sectPr') > text.lastIndexOf('</w:p>') ? text.lastIndexOf('<w:sectPr') : text.lastIndexOf('</w:body>');
  if (!begin) throw new Error('A template that was checked has no body.');
  const at = begin.index + begin[0].length;
  const before = `${tag(`#${SHEETS}`)}${tag(`#${CONTINUED}`)}${paragraph('<w:r><w:br w:type="page"/></w:r>')}${tag(`/${CONTINUED}`)}`;
  zip.file(file, `${text.slice(0, at)}${before}${text.slice(at, end)}${tag(`/${SHEETS}`)}${text.slice(end)}`);
}
