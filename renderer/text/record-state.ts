import type { RecordState } from '../../electron/contract';
import type { Tone } from '../ui/StateTag';

/** Where a record stands on its way upwards: its word and its colour. */
export const RECORD_STATES: Readonly<Record<RecordState, { readonly word: string; readonly tone: Tone }>> = {
  unsubmitted: { word: '未提交', tone: 'na' },
  submitted: { word: '已提交', tone: 'info' },
  written: { word: '已写出，等回执', tone: 'due' },
  delivered: { word: '已送达', tone: 'info' },
  counted: { word: '已计入', tone: 'ok' },
  changed: { word: '提交后有改动', tone: 'due' },
  withdrawn: { word: '已撤回', tone: 'na' },
};
