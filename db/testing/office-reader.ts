import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PlacedWord {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

/** LibreOffice and poppler as readers of our documents that nobody here wrote. Each has a profile and a folder of its own. */
export class OfficeReader {
  private readonly folder = mkdtempSync(join(tmpdir(), 'zhibu-documents-'));

  /** The document as LibreOffice prints it. */
  toPdf(name: string, bytes: Uint8Array): Uint8Array {
    const printed = this.toPdfs({ [name]: bytes })[name];
    if (printed === undefined) throw new Error(name);
    return printed;
  }

  /** Several at once: LibreOffice takes seconds to start. Throws when it has anything to say against a file. */
  toPdfs<N extends string>(documents: Readonly<Record<N, Uint8Array>>): Record<N, Uint8Array> {
    const names = Object.keys(documents) as N[];
    const files = names.map((name) => join(this.folder, name));
    names.forEach((name) => writeFileSync(join(this.folder, name), documents[name]));
    const ran = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${this.folder}/profile`, '--convert-to', 'pdf', '--outdir', this.folder, ...files], { encoding: 'utf8' });
    // javaldx speaks of a Java that no document needs.
    const said = `${ran.stdout}${ran.stderr}`.split('\n').filter((line) => line !== '' && !line.includes('javaldx') && !/^(convert|Overwriting:) /.test(line));
    if (ran.status !== 0 || said.length > 0) throw new Error(`LibreOffice on ${names.join(', ')}: ${said.join('; ')} (${ran.status})`);
    const printed: Partial<Record<N, Uint8Array>> = {};
    for (const name of names) printed[name] = readFileSync(join(this.folder, name).replace(/\.\w+$/, '.pdf'));
    return printed as Record<N, Uint8Array>;
  }

  /** The text of each page of a PDF without any white space: line breaks and justified spaces are the typesetter's. */
  pages(pdf: Uint8Array): string[] {
    const file = join(this.folder, 'read.pdf');
    writeFileSync(file, pdf);
    const ran = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    if (ran.status !== 0) throw new Error(ran.stderr);
    return ran.stdout.split('\f').slice(0, -1).map((page) => page.replaceAll(/\s/g, ''));
  }

  /** Where each run of characters stands, in millimetres from the page's upper left corner; pages count from 1. */
  places(pdf: Uint8Array): PlacedWord[] {
    const file = join(this.folder, 'placed.pdf');
    writeFileSync(file, pdf);
    const ran = spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    if (ran.status !== 0) throw new Error(ran.stderr);
    const mm = (points: string | undefined): number => (Number(points) / 72) * 25.4;
    return ran.stdout.split('<page ').slice(1).flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(([, left, top, right, bottom, text = '']) => ({ page: index + 1, left: mm(left), top: mm(top), right: mm(right), bottom: mm(bottom), text })),
    );
  }

  /** Width × height of the first page in whole millimetres. */
  pageSize(pdf: Uint8Array): string {
    const file = join(this.folder, 'sized.pdf');
    writeFileSync(file, pdf);
    const ran = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(ran.stdout) ?? [];
    return [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join(' × ');
  }

  /** Between which millimetres there is ink on a page, from its upper left corner, above the line `above`. */
  ink(pdf: Uint8Array, page: number, above: number): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
    const file = join(this.folder, 'inked.pdf');
    writeFileSync(file, pdf);
    const ran = spawnSync('pdftoppm', ['-r', '254', '-gray', '-f', String(page), '-l', String(page), '-singlefile', file, join(this.folder, 'inked')], { encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(ran.stderr);
    // 254 dots an inch: ten a millimetre.
    const image = readFileSync(join(this.folder, 'inked.pgm'));
    const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(image.toString('latin1', 0, 64));
    if (!head) throw new Error('pdftoppm wrote no greymap.');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const found = { left: width, top: height, right: 0, bottom: 0 };
    for (let y = 0; y < Math.min(height, above * 10); y++) {
      for (let x = 0; x < width; x++) {
        if ((image[head[0].length + y * width + x] ?? 255) > 128) continue;
        found.left = Math.min(found.left, x);
        found.right = Math.max(found.right, x + 1);
        found.top = Math.min(found.top, y);
        found.bottom = Math.max(found.bottom, y + 1);
      }
    }
    return { left: found.left / 10, top: found.top / 10, right: found.right / 10, bottom: found.bottom / 10 };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
