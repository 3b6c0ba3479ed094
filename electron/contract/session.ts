import { z } from 'zod';
import { organisationCode, organisationType, type OrganisationType } from '../../db/domain/organisation';
import { TEXT_SIZES, type TextSize } from '../../db/domain/text-size';
import { channel } from './channel';

/** 支部 or 上级: it only chooses the home screen. */
export const role = z.enum(['branch', 'superior']);
export type Role = z.infer<typeof role>;
const textSize = z.enum(TEXT_SIZES);
export type { TextSize };

export interface AppStatus {
  readonly state: 'first-run' | 'locked' | 'open';
  /** The recovery code was shown but not yet typed back: the first run goes on there. */
  readonly recoveryCodeUnconfirmed: boolean;
  readonly version: string;
  readonly textSize: TextSize;
  readonly failedTries: number;
  /** Files that a double click brought before the window could take them. */
  readonly pendingFiles: readonly string[];
}

export interface Session {
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly role: Role;
  /** Name of the person at the keyboard: a claim, written into each version. */
  readonly operator: string;
  readonly device: string;
  readonly textSize: TextSize;
  readonly today: string;
  /** The computer's clock lies before the day this app was built: a banner, never a stop. */
  readonly clockBehind: boolean;
  /** The system's notices of duties that come due are on. */
  readonly notices: boolean;
  /** Days since a backup to another medium; null = never. */
  readonly daysSinceBackup: number | null;
  readonly fullMembers: number;
  readonly probationaryMembers: number;
  /** 练习数据: a coloured band on every screen, and it never meets real data. */
  readonly practice: boolean;
  /** A second computer that has not yet taken in its first 合并 file: it has nothing to show. */
  readonly joining: boolean;
  /** This computer was taken out of use: UTC instant; null = it was not. It writes nothing for others any more. */
  readonly revokedAt: string | null;
  /** It takes the place of a lost one and has not yet got back what was submitted. */
  readonly returning: boolean;
}

export interface Backup {
  readonly path: string;
  readonly madeAt: string;
  readonly bytes: number;
  readonly automatic: boolean;
}

const passphrase = z.string().max(200);
const recoveryCode = z.string().max(100);
const file = z.string().min(1).max(4096);

export const sessionChannels = {
  'app.status': channel<AppStatus>()(z.object({})),
  'firstRun.suggestPassphrase': channel<string>()(z.object({})),
  'firstRun.create': channel<{ recoveryCode: string }>()(
    z.object({ role, code: organisationCode, name: z.string().min(1).max(120), type: organisationType, operator: z.string().min(1).max(60), passphrase }),
  ),
  /** Types the recovery code back; from then on the data is open. */
  'firstRun.confirmRecoveryCode': channel<Session>()(z.object({ recoveryCode })),
  'firstRun.restore': channel<Session>()(z.object({ file, passphrase: passphrase.optional(), recoveryCode: recoveryCode.optional() })),
  'unlock.withPassphrase': channel<Session>()(z.object({ passphrase })),
  /** Opens with the recovery code, sets a new passphrase; the used code is replaced by the one returned, to be typed back. */
  'unlock.withRecoveryCode': channel<{ recoveryCode: string }>()(z.object({ recoveryCode, newPassphrase: passphrase })),
  'session.info': channel<Session>()(z.object({})),
  'session.lock': channel<null>()(z.object({})),
  'session.changePassphrase': channel<{ rewrapped: number; deleted: number }>()(z.object({ passphrase, newPassphrase: passphrase })),
  'settings.save': channel<Session>()(z.object({ role: role.optional(), operator: z.string().min(1).max(60).optional(), textSize: textSize.optional(), notices: z.boolean().optional() })),
  'backups.list': channel<readonly Backup[]>()(z.object({})),
  'backups.make': channel<Backup>()(z.object({ to: file })),
  /** Saves the text to a file that the person chooses; null = the person closed the dialog. */
  'recoveryCode.save': channel<string | null>()(z.object({ recoveryCode, organisation: z.string().max(120) })),
  /** Prints the current page by the system's print dialog. */
  'page.print': channel<null>()(z.object({})),
} as const;
