import PizZip from 'pizzip';
import { FONTS } from '../domain/papers/geometry';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * What the library does not write: for each typeface the others to take where it is missing (w:altName, ISO 29500-1
 * 17.8.3.1), and margins that change sides (w:mirrorMargins, 17.15.1.57).
 */
export function finishDocx(file: Uint8Array, mirrored: boolean): Uint8Array {
  const zip = new PizZip(file);
  const fonts = Object.values(FONTS).map(
    ([name, ...others]) => `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(others.join(','))}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  const table = zip.file('word/fontTable.xml');
  const settings = zip.file('word/settings.xml');
  if (table === null || settings === null) throw new Error('The written document has no font table or no settings.');
  zip.file('word/fontTable.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[...new Set(fonts)].join('')}</w:fonts>`);
  if (mirrored) {
    // The schema gives settings an order: mirrorMargins comes before evenAndOddHeaders.
    const text = settings.asText();
    const changed = text.replace('<w:evenAndOddHeaders', '<w:mirrorMargins/><w:evenAndOddHeaders');
    if (changed === text) throw new Error('The settings have no place for mirrored margins.');
    zip.file('word/settings.xml', changed);
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
