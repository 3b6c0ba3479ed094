import { z } from 'zod';
import type { OutcomeLine, OutcomeState } from '../../db/domain/election-outcome';
import { randomId } from '../../db/domain/ids';
import { channel } from './channel';

/** What a 换届 says of the term and of posts, and whether it stands in the organisation's and the members' records. */
export interface ElectionView {
  readonly state: OutcomeState;
  readonly lines: readonly OutcomeLine[];
}

export type { OutcomeLine, OutcomeState };
export type { StandingMatter } from '../../db/domain/views';

const record = z.object({ record: randomId });

export const organisationChannels = {
  'elections.get': channel<ElectionView>()(record),
  /** Writes the election's term and posts into the organisation and the members, all or none. */
  'elections.take': channel<ElectionView>()(record),
  /** Takes back what `elections.take` wrote. */
  'elections.giveBack': channel<ElectionView>()(record),
} as const;
