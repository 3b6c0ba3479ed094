import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Tables that turn the codes of Chinese fonts into characters; each is fetched from the app itself when a file asks for it. */
const maps = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', { query: '?url', import: 'default', eager: true });
const EMBEDDED = /^data:[^,]*;base64,/;

class CharacterMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: true }> {
    const address = maps[`../../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
    if (address === undefined) throw new Error(`no character map ${name}`);
    // Small ones are built into the program text.
    const cMapData = EMBEDDED.test(address) ? Uint8Array.from(atob(address.replace(EMBEDDED, '')), (letter) => letter.charCodeAt(0)) : new Uint8Array(await (await fetch(address)).arrayBuffer());
    return { cMapData, isCompressed: true };
  }
}

/** Opens a PDF in a worker of its own: no script of the file runs, nothing is fetched but the app's own character maps. */
export function openPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  // So written that the bundler makes a program of its own of it.
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url), { type: 'module' });
  return getDocument({
    // The worker takes the bytes over, so it gets its own.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    CMapReaderFactory: CharacterMaps,
  });
}
