import type { MemberDocument, MemberStatus } from '../../../../electron/contract';
import { addDays } from '../../../../electron/contract';
import type { PeriodItem } from '../form/PeriodList';

export interface StatusPeriod extends PeriodItem {
  readonly status: MemberStatus;
}

/** The statuses that were entered; with none, what the days of joining and confirmation say. */
export function statusPeriods({ statuses, joinedOn, confirmedOn }: MemberDocument): StatusPeriod[] {
  const entered = statuses.filter(({ removed }) => !removed);
  if (entered.length > 0) return entered;
  const probation: StatusPeriod[] = joinedOn === '' ? [] : [{ id: 'probationary', removed: false, status: 'probationary', from: joinedOn, until: confirmedOn === '' ? '' : addDays(confirmedOn, -1) }];
  return confirmedOn === '' ? probation : [...probation, { id: 'full', removed: false, status: 'full', from: confirmedOn, until: '' }];
}
