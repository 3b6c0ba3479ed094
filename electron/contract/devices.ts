import { z } from 'zod';
import type { ComputerBelow, KeptApart, MergePreview, OwnComputer } from '../../db/domain/device-views';
import { hashId, randomId } from '../../db/domain/ids';
import { channel } from './channel';
import type { Digits, WrittenFile } from './exchange';
import type { Session } from './session';

export type { ComputerBelow, KeptApart, MergePreview, OwnComputer };

/** 本支部的电脑. */
export interface OwnDevices {
  readonly thisDevice: string;
  /** This computer was taken out of use: UTC instant; null = it was not. */
  readonly revokedAt: string | null;
  readonly others: readonly OwnComputer[];
}

/** What a file says of whom a new computer would belong to, before there is any data. */
export interface JoinLook {
  readonly code: string;
  readonly name: string;
  readonly superior: string;
  readonly expires: string;
}

const path = z.string().min(1).max(4096);
const device = hashId;
const reason = z.string().trim().min(1).max(200);
/** `second`: a pairing file of the first computer; `returning`: an invitation of the superior for one in the place of a lost one. */
const way = z.enum(['second', 'returning']);

export const deviceChannels = {
  'firstRun.lookAtOffer': channel<JoinLook>()(z.object({ file: path, way })),
  /** As `firstRun.create`, with an organisation that is there already; `firstRun.confirmRecoveryCode` ends it. */
  'firstRun.join': channel<{ readonly recoveryCode: string }>()(z.object({ file: path, way, operator: z.string().trim().min(1).max(60), passphrase: z.string().max(200) })),
  'devices.list': channel<OwnDevices>()(z.object({})),
  'devices.offer': channel<{ readonly file: WrittenFile; readonly paperCode: string; readonly expires: string }>()(z.object({ to: path })),
  /** Second computer: answers the first one's pairing file. */
  'devices.answer': channel<{ readonly file: WrittenFile; readonly device: string; readonly digits: Digits }>()(z.object({ file: path, paperCode: z.string().max(40), to: path })),
  'devices.confirm': channel<null>()(z.object({ device, digitsAgree: z.boolean() })),
  'devices.mergePreview': channel<MergePreview>()(z.object({ device, all: z.boolean() })),
  'devices.merge': channel<WrittenFile>()(z.object({ device, all: z.boolean(), to: path })),
  /** 停用: another computer of ours or one below. `signedIn`: whom that one had brought in. */
  'devices.revoke': channel<{ readonly known: number; readonly signedIn: readonly string[] }>()(z.object({ device, reason })),
  /** 更换本机密钥. `replaced`: this computer takes the place of a lost one. */
  'devices.rotate': channel<Session>()(z.object({ replaced: z.boolean() })),
  /** The computers of an organisation below, by its slot. */
  'devices.below': channel<readonly ComputerBelow[]>()(z.object({ slot: randomId })),
  /** 待核对. */
  'staged.list': channel<readonly KeptApart[]>()(z.object({})),
  'staged.accept': channel<{ readonly added: number }>()(z.object({ device })),
  'staged.drop': channel<{ readonly dropped: number }>()(z.object({ device })),
} as const;
