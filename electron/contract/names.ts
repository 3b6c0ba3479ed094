/** Names and sentences that screens and papers share. */
export * from '../../db/domain/names/dates';
export * from '../../db/domain/names/kind-fields';
export * from '../../db/domain/names/kind-names';
export * from '../../db/domain/names/kinds';
export * from '../../db/domain/names/votes';
