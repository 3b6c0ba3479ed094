import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const CAMERA = 'Testphone 9';

/** A note as phones write it: turned by 90°, camera, and the place (39°54′ N, 116°23′ E). */
function phoneNote(): Buffer {
  const entry = (tag: number, type: number, count: number, value: readonly number[]): number[] => [tag & 255, tag >> 8, type, 0, count, 0, 0, 0, ...value];
  const offset = (at: number): number[] => [at & 255, at >> 8, 0, 0];
  // The first directory has 3 entries (8 + 2 + 36 + 4 = 50), behind it the camera's name (12) and the place's directory.
  const first = [3, 0, ...entry(0x010f, 2, 12, offset(50)), ...entry(0x0112, 3, 1, [6, 0, 0, 0]), ...entry(0x8825, 4, 1, offset(62)), 0, 0, 0, 0];
  const place = [2, 0, ...entry(1, 2, 2, [0x4e, 0, 0, 0]), ...entry(2, 5, 3, offset(92)), 0, 0, 0, 0];
  const degrees = [39, 54, 0].flatMap((n) => [n, 0, 0, 0, 1, 0, 0, 0]);
  const note = Buffer.from([...Buffer.from('Exif\0\0II*\0'), 8, 0, 0, 0, ...first, ...Buffer.from(`${CAMERA}\0`), ...place, ...degrees]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, (note.length + 2) >> 8, (note.length + 2) & 255]), note]);
}

/**
 * A photo as a phone makes it, lying on its side: 2,400 × 1,200 with red left and blue right, to be turned upright, then
 * red is above. The window draws it, since only it has an encoder.
 */
export async function phonePhoto(page: Page, folder: string, name: string): Promise<string> {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 1200);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.fillStyle = 'rgb(200, 30, 30)';
    pen.fillRect(0, 0, 1200, 1200);
    pen.fillStyle = 'rgb(30, 30, 200)';
    pen.fillRect(1200, 0, 1200, 1200);
    // A crowd in a corner: something that no two files have by chance.
    for (let at = 0, shade = 7; at < 4000; at += 1) {
      shade = (shade * 1103515245 + 12345) % 2147483648;
      pen.fillStyle = `hsl(${shade % 360}, 60%, ${(shade >> 9) % 100}%)`;
      pen.fillRect((at % 63) * 5, Math.floor(at / 63) * 5, 5, 5);
    }
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer())];
  });
  const bytes = Buffer.from(drawn);
  const path = join(folder, name);
  await writeFile(path, Buffer.concat([bytes.subarray(0, 2), phoneNote(), bytes.subarray(2)]));
  return path;
}

/** A notice of two pages whose font is not in the file, as old office programs write it: only a character map makes words of it. */
export async function notice(folder: string, name: string): Promise<string> {
  const words = [...'关于召开支部党员大会的通知'].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const shown = `BT /F1 30 Tf 60 700 Td <${words}> Tj ET`;
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>';
  const descriptor = '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R 7 0 R]/Count 2>>', page, `<</Length ${shown.length}>>\nstream\n${shown}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor${descriptor}>>`, page,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  const path = join(folder, name);
  await writeFile(path, text, 'latin1');
  return path;
}
