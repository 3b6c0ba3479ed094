import PizZip from 'pizzip';
import { FONTS } from '../domain/papers/geometry';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * What the library does not write: for each typeface the others to take where it is missing (w:altName, ISO 29500-1
 * 17.8.3.1), margins that change sides (w:mirrorMargins, 17.15.1.57), and that no line is pushed onto the grid beside it
 * (w:snapToGrid, 17.3.1.32): every line has its exact height, and a title's larger type would take two.
 */
export function finishDocx(file: Uint8Array, mirrored: boolean): Uint8Array {
  const zip = new PizZip(file);
  const fonts = Object.values(FONTS).map(
    ([name, ...others]) => `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(others.join(','))}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  const table = zip.file('word/fontTable.xml');
  const settings = zip.file('word/settings.xml');
  const styles = zip.file('word/styles.xml');
  if (table === null || settings === null || styles === null) throw new Error('The written document lacks a part.');
  zip.file('word/styles.xml', replaced(styles.asText(), '<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/>'));
  zip.file('word/fontTable.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[...new Set(fonts)].join('')}</w:fonts>`);
  if (mirrored) {
    // The schema gives settings an order: mirrorMargins comes before evenAndOddHeaders.
    zip.file('word/settings.xml', replaced(settings.asText(), '<w:evenAndOddHeaders', '<w:mirrorMargins/><w:evenAndOddHeaders'));
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function replaced(text: string, place: string, by: string): string {
  if (!text.includes(place)) throw new Error(`The written document has no ${place}.`);
  return text.replace(place, by);
}
