import { z } from 'zod';
import { gatheringKind } from './gathering';

/** How much of a kind of records goes up: 明细 = the submissions with their versions, 汇总 = only the signed figures, without a name or a text. */
export const level = z.enum(['details', 'figures']);
export type Level = z.infer<typeof level>;

/** The gatherings by their main kind, and everything else. */
export const LEVEL_KINDS: readonly string[] = [...gatheringKind.options, 'other'];

const byKind = z.record(z.string().max(60), level);

/** What an organisation sends to its own superior: of its own records, and of those that came from below. What is not named goes in detail. */
export const edgeLevels = z.looseObject({ own: byKind.default({}), below: byKind.default({}) });
export type EdgeLevels = z.infer<typeof edgeLevels>;

export type Whose = 'own' | 'below';

export function levelOf(levels: EdgeLevels, whose: Whose, kind: string): Level {
  return levels[whose][LEVEL_KINDS.includes(kind) ? kind : 'other'] ?? 'details';
}

/** Is anything of these records held back? */
export const holdsBack = (levels: EdgeLevels, whose: Whose): boolean => LEVEL_KINDS.some((kind) => levelOf(levels, whose, kind) === 'figures');
