import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS, type Limits } from '../exchange/limits';
import type { PackageFailureCode, PackageReason } from '../exchange/package-failure';
import { openPackage } from '../exchange/read-package';
import { nodeFiles } from '../files/node-files';

/** What the reader says of a file: that it opens, or its failure and the check that found it. */
export type Verdict = `${PackageFailureCode} ${PackageReason}` | 'opens';

/** A folder on the real disk whose one file is judged again and again. */
export class JudgedFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'zhibu-judged-'));

  async verdict(bytes: Uint8Array, identity: string, limits: Limits = LIMITS): Promise<Verdict> {
    const path = join(this.path, 'file.zbb');
    writeFileSync(path, bytes);
    const result = await openPackage({ files: nodeFiles, path, identities: [identity], limits });
    return result.ok ? 'opens' : `${result.error.code} ${result.error.reason}`;
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
