import yauzl from 'yauzl';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';

/** A roster of 20,000 lines unpacks to 20 MB; a few hundred times the packed size is a bomb. */
export const MOST_UNPACKED = 120 * 1024 ** 2;
const MOST_ENTRIES = 4000;
export const MOST_ROWS = 50_000;

export const tooLarge = (): Failure => fail('intake-too-large', { most: MOST_UNPACKED / 1024 ** 2, rows: MOST_ROWS });

/** Unpacks all of a zip once and keeps nothing: what it claims about its sizes is not believed. The names in it, where it is whole and small enough. */
export function unpackedNames(bytes: Uint8Array): Promise<Result<readonly string[], Failure>> {
  return new Promise((resolve) => {
    yauzl.fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, validateEntrySizes: true, strictFileNames: false }, (opening, zip) => {
      if (opening !== null || zip === undefined) return resolve(err(fail('intake-damaged')));
      const names: string[] = [];
      let unpacked = 0;
      const end = (result: Result<readonly string[], Failure>): void => {
        zip.close();
        resolve(result);
      };
      if (zip.entryCount > MOST_ENTRIES) return end(err(tooLarge()));
      zip.on('error', () => end(err(fail('intake-damaged'))));
      zip.on('end', () => end(ok(names)));
      zip.on('entry', (entry: yauzl.Entry) => {
        names.push(entry.fileName);
        if (unpacked + entry.uncompressedSize > MOST_UNPACKED) return end(err(tooLarge()));
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        zip.openReadStream(entry, (reading, stream) => {
          if (reading !== null || stream === undefined) return end(err(fail(entry.isEncrypted() ? 'intake-locked' : 'intake-damaged')));
          stream.on('data', (chunk: Buffer) => {
            unpacked += chunk.length;
            if (unpacked > MOST_UNPACKED) {
              stream.destroy();
              end(err(tooLarge()));
            }
          });
          stream.on('error', () => end(err(fail('intake-damaged'))));
          stream.on('end', () => zip.readEntry());
        });
      });
      zip.readEntry();
    });
  });
}
