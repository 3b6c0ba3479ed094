import { RECORD_STATE_NAMES, type RecordState } from '../../electron/contract';
import type { Tone } from '../ui/StateTag';

/** Where a record stands on its way upwards: its word and its colour. */
export const RECORD_STATES: Readonly<Record<RecordState, { readonly word: string; readonly tone: Tone }>> = {
  unsubmitted: { word: RECORD_STATE_NAMES.unsubmitted, tone: 'na' },
  submitted: { word: RECORD_STATE_NAMES.submitted, tone: 'info' },
  written: { word: RECORD_STATE_NAMES.written, tone: 'due' },
  delivered: { word: RECORD_STATE_NAMES.delivered, tone: 'info' },
  counted: { word: RECORD_STATE_NAMES.counted, tone: 'ok' },
  changed: { word: RECORD_STATE_NAMES.changed, tone: 'due' },
  withdrawn: { word: RECORD_STATE_NAMES.withdrawn, tone: 'na' },
};
