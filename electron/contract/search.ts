import { z } from 'zod';
import { localDate } from '../../db/domain/dates';
import { gatheringKind } from '../../db/domain/gathering';
import { randomId } from '../../db/domain/ids';
import { SEARCHED_KINDS, type SearchedKind } from '../../db/domain/searched';
import { channel } from './channel';

export interface SearchHit {
  readonly record: string;
  readonly kind: SearchedKind;
  /** '' where the kind's own words must do. A year's dues have the year, a 说明 the id of the calendar's cell that it explains. */
  readonly title: string;
  readonly when: string;
  readonly orgName: string;
  /** A piece of the text around the first match. */
  readonly excerpt: string;
  /** The matched parts of it, in order: `[from, to)` in UTF-16 units. */
  readonly matches: readonly (readonly [from: number, to: number])[];
}

export interface SearchGroup {
  readonly kind: SearchedKind;
  /** Newest first. */
  readonly hits: readonly SearchHit[];
  /** There are more than were asked for. */
  readonly more: boolean;
}

const text = z.string().max(100);

export const searchChannels = {
  /** Everything that is given must hold. `limit` is of each kind. A group without hits is left out. */
  'search.query': channel<readonly SearchGroup[]>()(
    z.object({ text, kind: z.union([z.enum(SEARCHED_KINDS), gatheringKind]).optional(), from: localDate.optional(), until: localDate.optional(), person: randomId.optional(), limit: z.int().min(1).max(200) }),
  ),
  /** What was searched for on this laptop, latest first. */
  'search.recent': channel<readonly string[]>()(z.object({})),
  'search.remember': channel<null>()(z.object({ text: text.min(1) })),
  'search.forget': channel<null>()(z.object({})),
} as const;
