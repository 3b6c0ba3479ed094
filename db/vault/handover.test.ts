import { beforeAll, describe, expect, it } from 'vitest';
import { setting, setSetting } from '../store/settings';
import { cloneOffice } from '../testing/clone-office';
import { must } from '../testing/confirmed';
import { anOffice } from '../testing/office';
import { PowerCut, PowerCutFiles } from '../testing/power-cut';
import type { Office } from '../office/office';
import { dataFolder } from './folder';
import { handOver, settleHandover } from './handover';
import { createKeyFile, unlockWithPassphrase, unlockWithRecovery, type Unlocked } from './key-file';
import { systemRandom } from './random';
import { newRecoveryCode } from './recovery-code';

const folder = dataFolder('/data');
const OLD = { passphrase: '春风-茶杯-铅笔-站台', code: newRecoveryCode(systemRandom) };
const NEW = { passphrase: '秋雨-书桌-钢笔-列车', code: newRecoveryCode(systemRandom) };
const handover = { on: '2026-11-06', at: '2026-11-06T08:00:00.000Z', from: '李淑芬', to: '周海涛' };

let keys: ReadonlyMap<string, Uint8Array>;
let unlocked: Unlocked;
let founded: Office;

beforeAll(async () => {
  const files = new PowerCutFiles();
  unlocked = must(await createKeyFile({ files, folder, passphrase: OLD.passphrase, recoveryCode: OLD.code, random: systemRandom }));
  keys = files.snapshot();
  founded = await anOffice();
  setSetting(founded.db, 'operator', handover.from);
});

const begin = (files: PowerCutFiles, office: Office) =>
  handOver({ files, folder, db: office.db, unlocked, random: systemRandom, passphrase: NEW.passphrase, recoveryCode: NEW.code, handover });
const opens = async (files: PowerCutFiles, holder: typeof OLD): Promise<readonly boolean[]> => [
  (await unlockWithPassphrase({ files, folder, passphrase: holder.passphrase })).ok,
  (await unlockWithRecovery({ files, folder, typed: holder.code })).ok,
];
const holderIn = ({ db }: Office): unknown[] => [setting(db, 'operator'), setting(db, 'handovers'), setting(db, 'handoverPending')];

describe('handing over', () => {
  it('ends the old passphrase and the old code, and keeps who handed to whom', async () => {
    const office = cloneOffice(founded);
    const files = PowerCutFiles.holding(keys);
    must(await begin(files, office));
    expect(await opens(files, OLD)).toEqual([false, false]);
    expect(await opens(files, NEW)).toEqual([true, true]);
    expect(holderIn(office)).toEqual([handover.to, [handover], undefined]);
  }, 60_000);

  it('a power cut at any step leaves the old holder or the new one, never half of each', async () => {
    const whole = PowerCutFiles.holding(keys);
    must(await begin(whole, cloneOffice(founded)));
    const seen = new Set<unknown>();
    for (let cutAt = 1; cutAt <= whole.steps; cutAt += 1) {
      const office = cloneOffice(founded);
      const files = PowerCutFiles.holding(keys, { cutAt });
      await expect(begin(files, office)).rejects.toBeInstanceOf(PowerCut);
      for (const fate of [0, 1]) {
        const [after, back] = [files.afterCut(() => fate), cloneOffice(office)];
        must(await settleHandover(after, folder, back.db));
        const isNew = setting(back.db, 'operator') === handover.to;
        seen.add(isNew);
        expect(await opens(after, OLD)).toEqual([!isNew, !isNew]);
        expect(holderIn(back)).toEqual(isNew ? [handover.to, [handover], undefined] : [handover.from, undefined, undefined]);
      }
    }
    expect(seen).toEqual(new Set([true, false]));
  }, 180_000);

  it('a weak passphrase changes nothing', async () => {
    const office = cloneOffice(founded);
    const files = PowerCutFiles.holding(keys);
    const done = await handOver({ files, folder, db: office.db, unlocked, random: systemRandom, passphrase: '12345', recoveryCode: NEW.code, handover });
    expect(done.ok).toBe(false);
    expect(files.snapshot()).toEqual(new Map(keys));
    expect(holderIn(office)).toEqual([handover.from, undefined, undefined]);
  });
});
