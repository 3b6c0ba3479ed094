import { z } from 'zod';
import { localDate } from '../../db/domain/dates';
import { DUTY_STATES } from '../../db/domain/superior-duties';
import type { BelowDuty, BelowFigures, BelowOrg, FiguresBehind, FigureSources, HeatMap, PeriodFigures, TrendPoint } from '../../db/domain/superior-views';
import { channel } from './channel';

export type { BelowDuty, BelowFigures, BelowOrg, FiguresBehind, FigureSources, HeatMap, PeriodFigures, TrendPoint };
export type { DutyState } from '../../db/domain/superior-duties';
export type { DutyCounts, Figures } from '../../db/domain/superior-figures';
export type { ComplianceRule } from '../../db/domain/compliance-rules';
export type { LedgerPart } from '../../db/domain/figure-parts';

/** `2026-11`, `2026-Q3`, `2026-H1`, `2026`. */
const period = z.string().regex(/^\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$/);
const rule = z.string().min(1).max(128);
/** Key of a node of the tree; '' = everything below this organisation. */
const under = z.string().max(64).default('');

export const figureChannels = {
  'figures.period': channel<PeriodFigures>()(z.object({ period, under })),
  'figures.heat': channel<HeatMap>()(z.object({ year: z.string().regex(/^\d{4}$/), rule, under })),
  'figures.trend': channel<readonly TrendPoint[]>()(z.object({ period, steps: z.int().min(2).max(24), rule: rule.optional(), under })),
  /** The duties behind a number, by code. */
  'figures.duties': channel<readonly BelowDuty[]>()(z.object({ period, states: z.array(z.enum(DUTY_STATES)).min(1), rule: rule.optional(), under })),
  /** The records, or the signed lines, behind a number. `kinds` [] = all. */
  'figures.behind': channel<FiguresBehind>()(z.object({ org: z.string().max(64).optional(), under, kinds: z.array(z.string().max(60)).max(40), from: localDate, until: localDate, limit: z.int().min(1).max(500).default(100) })),
  /** Parts of the tree that can be looked at alone: everything that has somebody below it. */
  'figures.parts': channel<readonly (BelowOrg & { readonly depth: number })[]>()(z.object({})),
} as const;
