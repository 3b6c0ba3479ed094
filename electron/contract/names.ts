/** Names and sentences that screens and papers share. */
export * from '../../db/domain/names/dates';
export * from '../../db/domain/names/duties';
export * from '../../db/domain/names/figures';
export * from '../../db/domain/names/kind-fields';
export * from '../../db/domain/names/kind-names';
export * from '../../db/domain/names/kinds';
export { intakeFieldName, INTAKE_NAMES, problemWords, SKIPPED_WORDS } from '../../db/domain/intake/words';
export * from '../../db/domain/names/members';
export * from '../../db/domain/names/record-states';
export * from '../../db/domain/names/letters';
export * from '../../db/domain/names/orders';
export * from '../../db/domain/names/papers';
export * from '../../db/domain/names/sizes';
export * from '../../db/domain/names/votes';
export { GENDER_NAMES, LEDGER_NAMES, LEDGER_STATE_NAMES, TALK_FORM_NAMES, TALK_PURPOSE_NAMES } from '../../db/domain/names/registers';
