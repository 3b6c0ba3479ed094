import type { CellState } from '../../../electron/contract';
import type { Tone } from '../../ui/StateTag';

export const TONES: Readonly<Record<CellState, Tone>> = { done: 'ok', due: 'due', missed: 'late', 'not-applicable': 'na' };
