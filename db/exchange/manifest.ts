import { z } from 'zod';
import { instant, localMonth } from '../domain/dates';
import { hashId, randomId } from '../domain/ids';
import { organisationType } from '../domain/organisation';
import { sealingKey } from '../records/statements';

/** The package format that this app writes; a reader refuses a higher one, or a feature that it does not know. */
export const FORMAT = 1;
export const KNOWN_FEATURES: readonly string[] = [];

export const packageKind = z.enum(['invitation', 'enrolment', 'report', 'downward', 'merge']);

const party = { org: randomId, code: z.string().max(32), name: z.string().max(120) };

/** A device with its public keys; `device` is the SHA-256 of `signingKey`. */
const publicDevice = z.strictObject({ device: hashId, signingKey: hashId, sealingKey });

/** 邀请: the superior's organisation and keys, and the slot that it keeps for the branch. Signed, not sealed; no personal data. */
export const invitation = z.strictObject({
  nonce: randomId,
  superior: z.strictObject({ ...party, ...publicDevice.shape }),
  slot: z.strictObject({ record: randomId, code: z.string().max(32), name: z.string().max(120), type: organisationType }),
  expires: instant,
});
export type Invitation = z.infer<typeof invitation>;

/** 入网: the branch's keys and an HMAC over the transcript under the code that travelled on paper. */
export const enrolment = z.strictObject({
  nonce: randomId,
  subordinate: z.strictObject({ ...party, type: organisationType, ...publicDevice.shape }),
  proof: hashId,
});
export type Enrolment = z.infer<typeof enrolment>;

/** The first entry of a package, signed by the sending device over its canonical bytes (statement kind "manifest"). */
export const manifest = z.strictObject({
  format: z.int().min(1),
  features: z.array(z.string().max(40)).max(50),
  id: randomId,
  kind: packageKind,
  app: z.string().max(40),
  sender: z.strictObject({ ...party, device: hashId, signingKey: hashId }),
  /** The sender's per-device number: 第 13 号. */
  number: z.int().min(0),
  /** The organisation that it is for ('' only for an invitation), and every key that it is sealed to, sorted. */
  addressee: z.union([z.literal(''), randomId]),
  sealedTo: z.array(sealingKey).max(1000),
  period: z.union([z.literal(''), localMonth]),
  writtenAt: instant,
  /** The receipt that this was computed against; '' = none. */
  base: z.union([z.literal(''), hashId]),
  /** The lives (incarnations) of the addressee's database that the sender has seen receipts of: one that restored a backup twice learns of the life between. */
  lives: z.array(randomId).max(1000).optional(),
  /** Written from practice data: no real organisation takes it in, and practice data takes in nothing else. */
  practice: z.literal(true).optional(),
  entries: z.array(z.strictObject({ name: z.string().max(100), bytes: z.int().min(0), sha256: hashId })).max(20_010),
  counts: z.strictObject({ statements: z.int().min(0), versions: z.int().min(0), records: z.record(z.string().max(40), z.int().min(0)) }),
  /** Digest and number of all submissions that the sender has made: a gap shows even when a lost file is never mentioned. */
  submitted: z.strictObject({ digest: hashId, count: z.int().min(0) }),
  invitation: invitation.optional(),
  enrolment: enrolment.optional(),
});
export type Manifest = z.infer<typeof manifest>;
