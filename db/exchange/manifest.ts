import { z } from 'zod';
import { instant, localMonth } from '../domain/dates';
import { hashId, randomId } from '../domain/ids';
import { organisationType } from '../domain/organisation';
import { sealingKey } from '../records/statements';

/** The package format that this app writes; a reader refuses a higher one, or a feature that it does not know. */
export const FORMAT = 1;
/** Of a package that carries templates from above, whose versions are no rules and no submissions. */
export const TEMPLATES_FEATURE = 'templates';
/** Of a package in which a task or a notice names files, which a program from before does not expect there. */
export const ORDER_FILES_FEATURE = 'order-files';
/** Of a package with rules or templates that go to chosen organisations only: a program from before would follow them everywhere. */
export const EDGES_FEATURE = 'edges';
export const KNOWN_FEATURES: readonly string[] = [TEMPLATES_FEATURE, ORDER_FILES_FEATURE, EDGES_FEATURE];

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
  /** For a computer that replaces a lost one (向上级要回): the organisation that has this slot already. */
  returning: randomId.optional(),
});
export type Invitation = z.infer<typeof invitation>;

/** 入网: the branch's keys and an HMAC over the transcript under the code that travelled on paper. */
export const enrolment = z.strictObject({
  nonce: randomId,
  subordinate: z.strictObject({ ...party, type: organisationType, ...publicDevice.shape }),
  proof: hashId,
});
export type Enrolment = z.infer<typeof enrolment>;

/** 邀请 to another computer of the same organisation: who it is and the first computer's keys. Signed, not sealed; no personal data. */
export const pairing = z.strictObject({
  nonce: randomId,
  first: z.strictObject({ ...party, ...publicDevice.shape }),
  role: z.enum(['branch', 'superior']),
  practice: z.boolean(),
  expires: instant,
});
export type Pairing = z.infer<typeof pairing>;

/** The second computer's answer: its keys, and the HMAC under the code that travelled on paper. */
export const joining = z.strictObject({ nonce: randomId, second: publicDevice, proof: hashId });
export type Joining = z.infer<typeof joining>;

const text = z.string().max(200);
const count = z.int().min(0);
const receiptSecret = z.union([z.literal(''), hashId]).optional();

/**
 * 合并: what the other computer cannot compute from versions and statements. `holds` is what the sender has, so that the
 * answer can leave it out: the first 16 digits of each id, sorted; null = too many to name.
 */
export const mergeState = z.strictObject({
  lives: z.array(randomId).min(1).max(1000),
  holds: z.union([z.null(), z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(50_000)]),
  /** Other organisations' computers, and the own ones, that are confirmed or revoked here. */
  peers: z.array(z.strictObject({
    device: hashId, org: randomId, relation: z.enum(['self', 'superior', 'subordinate']), state: z.enum(['confirmed', 'revoked']), signing_key: hashId, sealing_key: sealingKey,
    code: z.string().max(32), name: z.string().max(120), slot: text, digits: text, nonce: text, confirmed_at: text, certified: count,
  })).max(20_000),
  invitations: z.array(z.strictObject({ nonce: randomId, slot: randomId, paper_code: text, bytes: z.string().max(4000), expires: instant, tries: count, state: z.enum(['open', 'used', 'spoiled']) })).max(5000),
  receipts: z.strictObject({
    seen: z.array(z.strictObject({ device: hashId, incarnation: randomId, counter: count, statement: hashId, held: count })).max(1000),
    delivered: z.array(z.strictObject({ submission: hashId, at: instant, receipt: hashId })).max(15_000),
    covered: z.array(hashId).max(15_000),
    /** Codes of paper receipts that were typed in there. */
    papers: z.array(z.strictObject({ package: randomId, life: z.string().length(3), at: instant })).max(1000).optional(),
  }),
  /** The last reports that were written here, and the last that came from each computer below. */
  written: z.array(z.strictObject({ id: randomId, number: count, addressee: randomId, period: text, written_at: instant, bytes: count, sha256: hashId, records: count, device: hashId, secret: receiptSecret, submissions: z.array(hashId).max(2000) })).max(20),
  came: z.array(z.strictObject({ id: randomId, number: count, org: randomId, device: hashId, period: text, digest: hashId, submitted: count, imported_at: instant, bytes: count, records: count, secret: receiptSecret })).max(10_000),
});
export type MergeState = z.infer<typeof mergeState>;

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
  /** Of a report: 32 random bytes, from which who opens it computes the code of a receipt on paper (paper-receipt-code.ts). */
  receiptSecret: hashId.optional(),
  /** Written from practice data: no real organisation takes it in, and practice data takes in nothing else. */
  practice: z.literal(true).optional(),
  entries: z.array(z.strictObject({ name: z.string().max(100), bytes: z.int().min(0), sha256: hashId })).max(20_010),
  counts: z.strictObject({ statements: z.int().min(0), versions: z.int().min(0), records: z.record(z.string().max(40), z.int().min(0)) }),
  /** Digest and number of all submissions that the sender has made: a gap shows even when a lost file is never mentioned. */
  submitted: z.strictObject({ digest: hashId, count: z.int().min(0) }),
  /** Of a report: the same of each organisation below the sender, as far as it goes up. */
  below: z.array(z.strictObject({ org: randomId, digest: hashId, count: z.int().min(0) })).max(10_000).optional(),
  invitation: invitation.optional(),
  enrolment: enrolment.optional(),
  pairing: pairing.optional(),
  joining: joining.optional(),
  merge: mergeState.optional(),
});
export type Manifest = z.infer<typeof manifest>;
