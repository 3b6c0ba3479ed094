import type { RecordState } from '../../electron/contract';
import { RECORD_STATES } from '../text/record-state';
import { StateTag } from './StateTag';

/** 未提交, 已提交, 已写出，等回执, 已送达 …: a record's place on its way upwards. */
export function RecordStateTag({ state }: { readonly state: RecordState }) {
  const { word, tone } = RECORD_STATES[state];
  return <StateTag tone={tone}>{word}</StateTag>;
}
