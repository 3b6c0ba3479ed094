import type { Handlers } from '../context';
import { attachmentHandlers } from './attachments';
import { backupHandlers } from './backups';
import { calendarHandlers } from './calendar';
import { circularHandlers } from './circulars';
import { conflictHandlers } from './conflicts';
import { deviceHandlers } from './devices';
import { duesHandlers } from './dues';
import { erasureHandlers } from './erasure';
import { electionHandlers } from './elections';
import { gatheringHandlers } from './gatherings';
import { importHandlers } from './imports';
import { intakeHandlers } from './intake';
import { joiningHandlers } from './joining';
import { ledgerHandlers } from './ledgers';
import { letterHandlers } from './letters';
import { memberHandlers } from './members';
import { handedHandlers } from './handed';
import { handoverHandlers } from './handover';
import { orderHandlers } from './orders';
import { planHandlers } from './plans';
import { practiceHandlers } from './practice';
import { presetHandlers } from './presets';
import { paperHandlers } from './papers';
import { receiptHandlers } from './receipts';
import { recordHandlers } from './records';
import { reportHandlers } from './reports';
import { reviewHandlers } from './reviews';
import { ruleHandlers } from './rules';
import { searchHandlers } from './search';
import { stagedHandlers } from './staged';
import { subordinateHandlers } from './subordinates';
import { superiorHandlers } from './superior';
import { figureHandlers } from './figures';
import { firstRunHandlers } from './first-run';
import { sessionHandlers } from './session';
import { tableHandlers } from './tables';
import { stickHandlers } from './sticks';
import { talkHandlers } from './talks';
import { templateHandlers } from './templates';
import { treeHandlers } from './tree';
import { unlockHandlers } from './unlock';
import { yearHandlers } from './years';

/** Every channel that the office answers. What is not here, the main process answers itself. */
export const handlers: Handlers = {
  ...firstRunHandlers,
  ...figureHandlers,
  ...joiningHandlers,
  ...unlockHandlers,
  ...sessionHandlers,
  ...attachmentHandlers,
  ...backupHandlers,
  ...calendarHandlers,
  ...conflictHandlers,
  ...circularHandlers,
  ...deviceHandlers,
  ...memberHandlers,
  ...gatheringHandlers,
  ...ledgerHandlers,
  ...receiptHandlers,
  ...treeHandlers,
  ...recordHandlers,
  ...superiorHandlers,
  ...subordinateHandlers,
  ...reportHandlers,
  ...importHandlers,
  ...stagedHandlers,
  ...stickHandlers,
  ...talkHandlers,
  ...duesHandlers,
  ...electionHandlers,
  ...planHandlers,
  ...orderHandlers,
  ...reviewHandlers,
  ...ruleHandlers,
  ...searchHandlers,
  ...yearHandlers,
  ...erasureHandlers,
  ...handedHandlers,
  ...handoverHandlers,
  ...practiceHandlers,
  ...presetHandlers,
  ...paperHandlers,
  ...tableHandlers,
  ...templateHandlers,
  ...intakeHandlers,
  ...letterHandlers,
};
