import { z } from 'zod';
import { dateOrEmpty, instant, localDate } from '../domain/dates';
import { figureLine } from '../domain/figures';
import { hashId, randomId } from '../domain/ids';
import { noticeContent, progressCounts, PROGRESS_STATES, taskContent, TASK_STATES } from '../domain/orders';
import { err, ok, type Result } from '../domain/result';
import { REVIEW_OUTCOMES } from '../domain/review';
import { canonicalOrThrow, type Json } from './canonical';
import { deviceIdOf, sha256, signBytes, verifyBytes } from './sign';

/** Every statement says who speaks (organisation, device) and when, by that computer's clock. */
const said = { org: randomId, device: hashId, statedAt: instant };
const publicKey = hashId;
/** An age recipient of the X25519 kind: what is sealed to it opens only on that device. */
export const sealingKey = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);

/** What one organisation says to another, signed. exchange.md §2. Kinds of later steps are kept as they came. */
export const STATEMENTS = {
  /** 提交: these records at these versions; `replaces` names the submissions of the record that the author holds. */
  submission: z.strictObject({
    kind: z.literal('submission'), ...said,
    records: z.array(z.strictObject({ record: randomId, kind: z.string().min(1).max(40), version: hashId, withdrawn: z.boolean(), replaces: z.array(hashId).max(256) })).min(1).max(100_000),
  }),
  /** Figures: one line a month; of two lines for one month the one with the higher counter counts. No name, no text. */
  figures: z.strictObject({ kind: z.literal('figures'), ...said, counter: z.int().min(1), lines: z.array(figureLine).max(2400) }),
  /**
   * 回执, a have-list: what the issuer holds of each organisation, by digest, and the list itself where the digest
   * differs from what the sender's last package named. `incarnations` are the lives of the issuer's database, the
   * present one last: one more after each restore from a backup.
   */
  receipt: z.strictObject({
    kind: z.literal('receipt'), ...said, to: randomId, incarnations: z.array(randomId).min(1).max(1000), counter: z.int().min(1),
    holds: z.array(z.strictObject({
      org: randomId, digest: hashId, count: z.int().min(0), submissions: z.union([z.null(), z.array(hashId)]),
      /** Held and not counted (待核对): 已送达, never 已计入, and no part of digest, count and list. */
      staged: z.array(hashId).max(100_000).optional(),
      /** The highest counter of that organisation's figures that are held: with the lines of one all earlier ones came. */
      figures: z.int().min(0).optional(),
    })).max(10_000),
  }),
  /** 证书: these keys speak for that organisation; `slotCode` is the code that the superior gave it. */
  certificate: z.strictObject({
    kind: z.literal('certificate'), ...said,
    subject: z.strictObject({ org: randomId, device: hashId, signingKey: publicKey, sealingKey, code: z.string().max(32), name: z.string().max(120) }),
  }),
  /**
   * 擦除: the bytes of these versions of one record, or of these attachments, are gone at their owner and go wherever
   * this arrives. Each version is named with its parents, so that later ones still descend from earlier ones.
   */
  erasure: z.strictObject({
    kind: z.literal('erasure'), ...said, record: randomId,
    versions: z.array(z.strictObject({ version: hashId, parents: z.array(hashId).max(64) })).max(1000),
    blobs: z.array(hashId).max(1000), reason: z.string().min(1).max(200),
  }),
  /**
   * 停用: this key no longer speaks for its organisation. What the revoker held of it then still counts; everything else
   * by that key waits until a person accepts it.
   */
  revocation: z.strictObject({
    kind: z.literal('revocation'), ...said, reason: z.string().max(200),
    subject: z.strictObject({ org: randomId, device: hashId }),
    known: z.strictObject({ digest: hashId, count: z.int().min(0), ids: z.array(hashId).max(400_000) }),
  }),
  /**
   * 同一件事: `joins` is the same meeting, or the same person, as `keeps`, which is the one that counts. `joined: false`
   * says that the two are different. `replaces` names the aliases of the pair that the author holds.
   */
  alias: z.strictObject({
    kind: z.literal('alias'), ...said, recordKind: z.enum(['gathering', 'member']), keeps: randomId, joins: randomId, joined: z.boolean(), replaces: z.array(hashId).max(256),
  }),
  /**
   * 规定: every version of every set of rules that the issuer gives to those below it. All of them, so that nobody has to
   * know which statement is the newest: versions are merged as everywhere, and a rule that was taken back is a withdrawn set.
   */
  rule: z.strictObject({
    kind: z.literal('rule'), ...said,
    sets: z.array(z.strictObject({ record: randomId, version: hashId })).min(1).max(10_000),
  }),
  /** 模板: the same of every Word template that the issuer gives to those below it. One that was taken back is a withdrawn record. */
  template: z.strictObject({
    kind: z.literal('template'), ...said,
    templates: z.array(z.strictObject({ record: randomId, version: hashId })).min(1).max(10_000),
  }),
  /**
   * 督办任务: what a superior asks of one organisation directly below. `replaces` names its words on this task to this addressee
   * that the author held; a task that came down before is corrected, 退回, 销号 or withdrawn by another word.
   */
  task: z.strictObject({
    kind: z.literal('task'), ...said, task: randomId, to: randomId, replaces: z.array(hashId).max(256), state: z.enum(TASK_STATES),
    /** Of this word, and (退回, 撤回) why. */
    on: localDate, reason: z.string().max(500), content: taskContent,
  }).refine(({ state, reason }) => (state !== 'returned' && state !== 'withdrawn') || reason.trim() !== '', { path: ['reason'] }),
  /** 传达: a notice that one organisation directly below is to convey to its members. */
  notice: z.strictObject({
    kind: z.literal('notice'), ...said, notice: randomId, to: randomId, replaces: z.array(hashId).max(256), state: z.enum(['open', 'withdrawn']),
    on: localDate, reason: z.string().max(500), content: noticeContent,
  }).refine(({ state, reason }) => state === 'open' || reason.trim() !== '', { path: ['reason'] }),
  /**
   * 进展: how an organisation stands with what its superior `to` gave it, and with it everybody to whom it passed that on. Of
   * two lines about one order the higher counter counts. `said` = the superior's word that was read.
   */
  progress: z.strictObject({
    kind: z.literal('progress'), ...said, to: randomId, counter: z.int().min(1),
    tasks: z.array(z.strictObject({ task: randomId, said: hashId, state: z.enum(PROGRESS_STATES), doneOn: dateOrEmpty, note: z.string().max(200), counts: progressCounts })).max(10_000),
    notices: z.array(z.strictObject({ notice: randomId, said: hashId, conveyedOn: dateOrEmpty, counts: progressCounts })).max(10_000),
  }),
  /**
   * 审核: what the direct superior says of exactly these versions of an organisation's records. `replaces` names the reviews
   * of the version that the author holds. A return says why, which fields (paths of the record's own form) and until when.
   */
  review: z.strictObject({
    kind: z.literal('review'), ...said, to: randomId, outcome: z.enum(REVIEW_OUTCOMES),
    records: z.array(z.strictObject({ record: randomId, version: hashId, replaces: z.array(hashId).max(256) })).min(1).max(100_000),
    reason: z.string().max(500), fields: z.array(z.string().regex(/^[A-Za-z][A-Za-z0-9]*(\/[A-Za-z0-9_-]+)*$/).max(120)).max(100), deadline: dateOrEmpty,
  }).refine(({ outcome, reason, fields, deadline }) => (outcome === 'returned' ? reason.trim() !== '' : reason === '' && fields.length === 0 && deadline === ''), { path: ['reason'] }),
} as const;

export type StatementKind = keyof typeof STATEMENTS;
export type StatementOf<K extends StatementKind> = z.infer<(typeof STATEMENTS)[K]>;
export type Statement = StatementOf<StatementKind>;
export const isStatementKind = (kind: string): kind is StatementKind => Object.hasOwn(STATEMENTS, kind);

/** A kind that only a newer app knows: the common part is read, the rest kept as it came. */
const unknownStatement = z.looseObject({ kind: z.string().min(1).max(40), ...said });
export type UnknownStatement = z.infer<typeof unknownStatement>;

export interface Signed<S> {
  /** SHA-256 of the canonical bytes. */
  readonly id: string;
  readonly bytes: string;
  readonly signature: string;
  readonly statement: S;
}

/** Signs a statement with the key of the device that it names. */
export function sign<S extends Statement>(statement: S, secret: string): Signed<S> {
  const bytes = canonicalOrThrow(statement);
  return { id: sha256(bytes), bytes, signature: signBytes(statement.kind, bytes, secret), statement };
}

export type StatementFailure = { readonly code: 'statement-invalid'; readonly at: string } | { readonly code: 'signature-wrong' };

/** A statement as it came: the value, its canonical bytes, and the signature that nobody has looked at yet. */
export interface SignedValue {
  readonly value: Json;
  /** What `value` was parsed from. Whoever makes one has seen that it is canonical. */
  readonly bytes: string;
  /** 128 hex digits, not checked here: whose key it must fit is a question of trust. */
  readonly signature: string;
}

/**
 * Reads one statement that came from elsewhere and checks its signature with the key that is known for its device
 * (`keyOf`; undefined = no such key). A kind unknown to this app is checked the same way and returned as it is.
 */
export function readStatement(
  { value, bytes, signature }: SignedValue, keyOf: (device: string) => string | undefined,
): Result<{ readonly known: true; readonly signed: Signed<Statement> } | { readonly known: false; readonly signed: Signed<UnknownStatement> }, StatementFailure> {
  const common = unknownStatement.safeParse(value);
  if (!common.success) return err({ code: 'statement-invalid', at: common.error.issues[0]?.path.join('.') ?? '' });
  const key = keyOf(common.data.device);
  if (key === undefined || deviceIdOf(key) !== common.data.device || !verifyBytes(common.data.kind, bytes, signature, key)) return err({ code: 'signature-wrong' });
  const id = sha256(bytes);
  if (!isStatementKind(common.data.kind)) return ok({ known: false, signed: { id, bytes, signature, statement: common.data } });
  const parsed = STATEMENTS[common.data.kind].safeParse(value);
  if (!parsed.success) return err({ code: 'statement-invalid', at: parsed.error.issues[0]?.path.join('.') ?? '' });
  return ok({ known: true, signed: { id, bytes, signature, statement: parsed.data } });
}

export type PackageKind = 'invitation' | 'enrolment' | 'report' | 'downward' | 'merge';
/** Who speaks, seen from the organisation that reads: `below` a subordinate, `above` the superior, by a chain of certificates. */
export type Relation = 'self' | 'superior' | 'subordinate' | 'below' | 'above';

/** Statement × signer × package (exchange.md §2): whatever is not in this table is refused. */
const WHO_MAY_SAY: Readonly<Record<StatementKind, readonly (readonly [Relation, PackageKind])[]>> = {
  // 'self' in a 下发 file: the superior gives an organisation that lost its laptop what it had said itself (向上级要回).
  // 'below': forwarded as it was said, by an organisation that a chain of certificates from the sender leads to.
  submission: [['subordinate', 'report'], ['below', 'report'], ['self', 'merge'], ['subordinate', 'merge'], ['below', 'merge'], ['self', 'downward']],
  figures: [['subordinate', 'report'], ['below', 'report'], ['self', 'merge'], ['subordinate', 'merge'], ['below', 'merge'], ['self', 'downward']],
  // 'above': what the superior's own superior says that it holds, handed on as it came.
  receipt: [['superior', 'downward'], ['above', 'downward'], ['superior', 'merge'], ['above', 'merge'], ['self', 'merge']],
  certificate: [['superior', 'downward'], ['subordinate', 'report'], ['below', 'report'], ['self', 'merge'], ['superior', 'merge'], ['subordinate', 'merge'], ['below', 'merge'], ['self', 'downward']],
  revocation: [['superior', 'downward'], ['subordinate', 'report'], ['below', 'report'], ['self', 'merge'], ['superior', 'merge'], ['subordinate', 'merge'], ['below', 'merge'], ['self', 'downward']],
  // Signed by the superior, or from further above and vouched for by it (collect-handed-down.ts).
  rule: [['superior', 'downward'], ['above', 'downward'], ['superior', 'merge'], ['above', 'merge'], ['self', 'merge']],
  template: [['superior', 'downward'], ['above', 'downward'], ['superior', 'merge'], ['above', 'merge'], ['self', 'merge']],
  erasure: [['subordinate', 'report'], ['below', 'report'], ['self', 'merge'], ['subordinate', 'merge'], ['below', 'merge'], ['self', 'downward']],
  alias: [['subordinate', 'report'], ['below', 'report'], ['self', 'merge'], ['subordinate', 'merge'], ['below', 'merge'], ['self', 'downward']],
  review: [['superior', 'downward'], ['superior', 'merge'], ['self', 'merge']],
  task: [['superior', 'downward'], ['superior', 'merge'], ['self', 'merge']],
  notice: [['superior', 'downward'], ['superior', 'merge'], ['self', 'merge']],
  progress: [['subordinate', 'report'], ['self', 'merge'], ['subordinate', 'merge'], ['self', 'downward']],
};

export function maySay(kind: StatementKind, signer: Relation, carriedBy: PackageKind): boolean {
  return WHO_MAY_SAY[kind].some(([relation, packageKind]) => relation === signer && packageKind === carriedBy);
}

/** Digest of a set of submissions: SHA-256 over their sorted ids. Both sides compute it for themselves. */
export const digestOf = (submissions: Iterable<string>): string => sha256([...submissions].sort().join('\n'));

