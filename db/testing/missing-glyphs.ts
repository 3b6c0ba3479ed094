import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Glyph {
  readonly unicode: string;
  readonly originalCharCode: number;
}

const isGlyph = (value: unknown): value is Glyph => typeof value === 'object' && value !== null && 'originalCharCode' in value;

/** Characters of a PDF that its typeface draws as the empty box (glyph 0 of an embedded font), by page. */
export async function missingGlyphs(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), disableFontFace: true, verbosity: 0 });
  const document = await task.promise;
  const missing: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    fnArray.forEach((operation: number, at: number) => {
      if (operation !== OPS.showText) return;
      const [glyphs] = argsArray[at] as readonly [readonly unknown[]];
      for (const glyph of glyphs) if (isGlyph(glyph) && glyph.originalCharCode === 0) missing.push(`${number}:${glyph.unicode}`);
    });
  }
  await task.destroy();
  return missing;
}
