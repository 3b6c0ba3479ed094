import type { DutyState } from '../../../electron/contract';
import type { Tone } from '../../ui/StateTag';

export const DUTY_TONES: Readonly<Record<DutyState, Tone>> = {
  done: 'ok',
  late: 'due',
  'entered-late': 'info',
  missing: 'late',
  due: 'due',
  'not-applicable': 'na',
  unreported: 'na',
};
