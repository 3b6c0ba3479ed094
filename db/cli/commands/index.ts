import type { Command } from '../command';
import { accept } from './accept';
import { confirm } from './confirm';
import { conflicts } from './conflicts';
import { edges } from './edges';
import { enrol } from './enrol';
import { erase } from './erase';
import { exportReport } from './export';
import { figures } from './figures';
import { handbook } from './handbook';
import { handover } from './handover';
import { importFiles } from './import';
import { importRecords } from './import-records';
import { importRoster } from './import-roster';
import { importTree } from './import-tree';
import { init } from './init';
import { inspect } from './inspect';
import { invite } from './invite';
import { merge } from './merge';
import { minutes } from './minutes';
import { notice } from './notice';
import { pair } from './pair';
import { paper } from './paper';
import { paperReceipt } from './paper-receipt';
import { put } from './put';
import { receipt } from './receipt';
import { records } from './records';
import { resolve } from './resolve';
import { review } from './review';
import { revoke } from './revoke';
import { rotate } from './rotate';
import { rule } from './rule';
import { sample } from './sample';
import { schema } from './schema';
import { submit } from './submit';
import { task } from './task';
import { template } from './template';
import { tree } from './tree';
import { table } from './table';
import { undoImport } from './undo-import';
import { verify } from './verify';
import { year } from './year';

/** In the order of work. `help` is answered by help.ts, which lists these. */
export const COMMANDS: readonly Command[] = [
  init,
  put,
  records,
  importRoster,
  importRecords,
  importTree,
  undoImport,
  minutes,
  handbook,
  table,
  paper,
  template,
  invite,
  enrol,
  confirm,
  submit,
  edges,
  exportReport,
  inspect,
  importFiles,
  receipt,
  paperReceipt,
  review,
  figures,
  tree,
  task,
  notice,
  rule,
  pair,
  merge,
  conflicts,
  resolve,
  accept,
  revoke,
  rotate,
  erase,
  year,
  handover,
  verify,
  schema,
  sample,
];
