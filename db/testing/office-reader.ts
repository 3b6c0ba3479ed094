import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice and poppler as readers of our documents that nobody here wrote. Each has a profile and a folder of its own. */
export class OfficeReader {
  private readonly folder = mkdtempSync(join(tmpdir(), 'zhibu-documents-'));

  /** The document as LibreOffice prints it. Throws when LibreOffice has anything to say against the file. */
  toPdf(name: string, bytes: Uint8Array): Uint8Array {
    const file = join(this.folder, name);
    writeFileSync(file, bytes);
    const ran = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${this.folder}/profile`, '--convert-to', 'pdf', '--outdir', this.folder, file], { encoding: 'utf8' });
    // javaldx speaks of a Java that no document needs.
    const said = `${ran.stdout}${ran.stderr}`.split('\n').filter((line) => line !== '' && !line.includes('javaldx') && !/^(convert|Overwriting:) /.test(line));
    if (ran.status !== 0 || said.length > 0) throw new Error(`LibreOffice on ${name}: ${said.join('; ')} (${ran.status})`);
    return readFileSync(file.replace(/\.\w+$/, '.pdf'));
  }

  /** The text of each page of a PDF without any white space: line breaks and justified spaces are the typesetter's. */
  pages(pdf: Uint8Array): string[] {
    const file = join(this.folder, 'read.pdf');
    writeFileSync(file, pdf);
    const ran = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    if (ran.status !== 0) throw new Error(ran.stderr);
    return ran.stdout.split('\f').slice(0, -1).map((page) => page.replaceAll(/\s/g, ''));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
