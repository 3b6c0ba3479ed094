import { z } from 'zod';
import type { DuesDocument } from '../../db/domain/dues';
import { channel } from './channel';

/** Whoever belonged to the branch for at least a day of the year. */
export interface DuesMember {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** The months of the year (1 to 12) in which the person is a member of this branch. */
  readonly months: readonly number[];
}

export interface DuesYear {
  /** The register's id; '' as long as nothing of the year is saved. */
  readonly record: string;
  readonly year: number;
  readonly members: readonly DuesMember[];
  readonly document: DuesDocument;
  /** Empty as long as nothing of the year is saved. */
  readonly heads: readonly string[];
  readonly conflicts: readonly string[];
  /** The year, where it is sealed: the register is shown and not filled in. */
  readonly sealed?: number;
}

const year = z.int().min(1921).max(2200);

export const duesChannels = {
  'dues.year': channel<DuesYear>()(z.object({ year })),
  /** The year's one register; its id follows from organisation and year, so that two laptops write into the same. */
  'dues.save': channel<DuesYear>()(z.object({ year, heads: z.array(z.string().max(64)).max(64), document: z.unknown(), draft: z.string().max(100).optional() })),
} as const;
