/** What of the domain the screens may name: pure types, rules and sentences, the same that the database uses. */
export type { Result } from '../../db/domain/result';
export { assertNever, err, ok } from '../../db/domain/result';
export { sentenceOf, type Failure, type FailureCode } from '../../db/domain/failure';
export * from '../../db/domain/dates';
export * from '../../db/domain/gathering';
export * from '../../db/domain/kind-parts';
export * from '../../db/domain/ledger-item';
export { ledgerState } from '../../db/domain/ledger-state';
export * from '../../db/domain/member';
export * from '../../db/domain/organisation';
export { duesDocument, type DuesDocument } from '../../db/domain/dues';
export { planDocument, type PlanDocument } from '../../db/domain/plan';
export { talkDocument, type TalkDocument } from '../../db/domain/talk';
export * from '../../db/domain/voting';
export * from '../../db/domain/record-check';
export { checkMember } from '../../db/domain/member-check';
export type { Duty } from '../../db/domain/duties';
export { totalOf, type FigureLine, type FigureTotals } from '../../db/domain/figures';
