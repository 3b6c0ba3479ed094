import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinAsSecond } from '../../exchange/join';
import { draftPairing, keepFirst, keepJoined, keepPairing } from '../../exchange/pairing';
import { confirmOwnDevice } from '../../exchange/devices';
import { foundOrganisation } from '../../office/found';
import type { Moment, Office } from '../../office/office';
import type { DeviceKeys } from '../../store/settings';
import { joinOffices, must } from '../confirmed';
import { aDatabase, aMoment } from '../office';

/** Packages as released programs wrote them, a folder for each version, and the outcome that each must have for ever. */
export const GOLDEN = join(import.meta.dirname, '../../exchange/fixtures/golden');

export const SIDES = ['superior', 'branch', 'second', 'newcomer'] as const;
export type Side = (typeof SIDES)[number];
/** Of no use but to open these files. */
export type GoldenKeys = Readonly<Record<Side, DeviceKeys>>;
export const goldenKeys = (): GoldenKeys => JSON.parse(readFileSync(join(GOLDEN, 'keys.json'), 'utf8')) as GoldenKeys;

/** The ids of organisations, once and for all: what a file is for must not depend on how many ids the program makes. */
const ORGS = { superior: '5'.repeat(32), branch: 'b'.repeat(32), newcomer: 'e'.repeat(32) } as const;

/** A moment whose first id is the organisation's. */
function founding(org: string): Moment {
  const moment = aMoment();
  const ids = [org];
  return { ...moment, newId: () => ids.pop() ?? moment.newId() };
}

export interface GoldenWorld extends Readonly<Record<Side, Office>> {
  /** The branch's place at its superior. */
  readonly slot: string;
}

/** A superior, a branch on two laptops that it knows, and somebody who knows nobody yet. Always the same keys and organisations. */
export function goldenWorld(keys: GoldenKeys): GoldenWorld {
  const moment = aMoment();
  const found = (side: keyof typeof ORGS, code: string, name: string, role: 'branch' | 'superior'): Office =>
    foundOrganisation(aDatabase(), { code, name, role, type: role === 'branch' ? 'branch' : 'committee', practice: false }, keys[side], founding(ORGS[side]));
  const superior = found('superior', '130534-000', '中共清河县教育局委员会', 'superior');
  const branch = found('branch', '130534-001-01', '清河县第二中学高中部教师党支部', 'branch');
  const newcomer = found('newcomer', '130534-001-02', '清河县第二中学初中部教师党支部', 'branch');
  const slot = joinOffices(branch, superior, moment);
  const pairing = draftPairing(branch, moment);
  keepPairing(branch, pairing, 'AAAAA-BBBBB');
  const second = joinAsSecond(aDatabase(), pairing, keys.second, moment);
  const { device, keys: { signingKey, sealingKey } } = second;
  const digits = '00000 '.repeat(8).trim();
  keepFirst(second, pairing, digits);
  keepJoined(branch, { outcome: 'fresh', joining: { nonce: pairing.nonce, second: { device, signingKey, sealingKey }, proof: '0'.repeat(64) }, digits });
  must(confirmOwnDevice(branch, moment, device, true));
  must(confirmOwnDevice(second, moment, branch.device, true));
  return { superior, branch, second, newcomer, slot };
}
