import { z } from 'zod';
import type { OutcomeLine, OutcomeState } from '../../db/domain/election-outcome';
import { randomId } from '../../db/domain/ids';
import { localDate } from '../../db/domain/dates';
import type { LinkedMeeting, MeetingLinks } from '../../db/domain/views';
import { channel } from './channel';

/** What a 换届 says of the term and of posts, and whether it stands in the organisation's and the members' records. */
export interface ElectionView {
  readonly state: OutcomeState;
  readonly lines: readonly OutcomeLine[];
}

export type { OutcomeLine, OutcomeState };
export type { LinkedMeeting, MeetingLinks, StandingMatter } from '../../db/domain/views';

const record = z.object({ record: randomId });

export const organisationChannels = {
  'elections.get': channel<ElectionView>()(record),
  /** Writes the election's term and posts into the organisation and the members, all or none. */
  'elections.take': channel<ElectionView>()(record),
  /** Takes back what `elections.take` wrote. */
  'elections.giveBack': channel<ElectionView>()(record),
  /** The 支委会 before a 支部党员大会, and the 党员大会 after a 支委会. */
  'gatherings.links': channel<MeetingLinks>()(record),
  /** The own 支委会 of the half year up to a day. */
  'gatherings.committeesBefore': channel<readonly LinkedMeeting[]>()(z.object({ date: localDate })),
} as const;
