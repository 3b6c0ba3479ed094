import type { Failure } from '../domain/failure';
import type { Result } from '../domain/result';
import type { Applied } from '../exchange/apply-import';
import type { Drop } from '../exchange/send';
import { dropLooked, lookAtFile, takeIn } from '../exchange/take-in';
import type { Moment, Office } from '../office/office';
import { PowerCutFiles } from './power-cut';

/** A stick and the private folders of both sides, in memory: property tests write hundreds of packages. */
export class StickInMemory {
  readonly files: PowerCutFiles;

  /** `holding`: files that lie on the stick already, by name. */
  constructor(holding: Readonly<Record<string, Uint8Array>> = {}) {
    this.files = PowerCutFiles.holding(new Map(Object.entries(holding).map(([name, bytes]) => [`/stick/${name}`, bytes])));
    void this.files.makeFolder('/stick');
  }

  drop(side: string): Drop {
    return { files: this.files, outbox: `/${side}/outbox`, to: '/stick' };
  }

  /** Looks at a file and takes it in, as the app does after 导入. */
  async take(office: Office, moment: Moment, path: string): Promise<Result<Applied, Failure>> {
    const looked = await lookAtFile(office, moment, this.files, '/incoming', path);
    if (!looked.ok) return looked;
    const applied = await takeIn(office, moment, looked.value);
    await dropLooked(this.files, looked.value);
    return applied;
  }
}
