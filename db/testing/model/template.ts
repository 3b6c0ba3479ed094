import { newDeviceKeys, type Office } from '../../office/office';
import type { DeviceKeys } from '../../store/settings';
import { joinOffices } from '../confirmed';
import { aMoment, anOffice } from '../office';
import { carryMerge, pairOffice } from '../paired';
import { StickInMemory } from '../stick-in-memory';

export const BRANCHES = 3;
const SPARE_KEYS = 6;

interface Branch {
  readonly org: string;
  readonly laptops: readonly [Office, Office];
  /** The place that the 总支 keeps for it. */
  readonly slot: string;
}

export interface Template {
  readonly top: Office;
  readonly middle: Office;
  /** The place that the 党委 keeps for the 总支. */
  readonly slot: string;
  readonly branches: readonly Branch[];
  /** For computers that change theirs. */
  readonly keys: readonly DeviceKeys[];
}

/** Made once, because keys take time: a 党委, a 总支 below it, and three 支部 with two laptops each below that. */
export const template = (async (): Promise<Template> => {
  const moment = aMoment();
  const top = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const middle = await anOffice({ code: '0101', name: '第二中学党总支', role: 'superior' });
  const slot = joinOffices(middle, top, moment);
  const branches: Branch[] = [];
  for (let n = 1; n <= BRANCHES; n += 1) {
    const first = await anOffice({ code: `01010${n}`, name: `第${n}党支部` });
    const place = joinOffices(first, middle, moment);
    const second = await pairOffice(first, moment);
    await carryMerge(new StickInMemory(), moment, first, second);
    branches.push({ org: first.org, laptops: [first, second], slot: place });
  }
  return { top, middle, slot, branches, keys: await Promise.all(Array.from({ length: SPARE_KEYS }, newDeviceKeys)) };
})();
