import type { Handlers } from '../context';
import { attachmentHandlers } from './attachments';
import { backupHandlers } from './backups';
import { calendarHandlers } from './calendar';
import { duesHandlers } from './dues';
import { erasureHandlers } from './erasure';
import { electionHandlers } from './elections';
import { gatheringHandlers } from './gatherings';
import { importHandlers } from './imports';
import { ledgerHandlers } from './ledgers';
import { memberHandlers } from './members';
import { handoverHandlers } from './handover';
import { planHandlers } from './plans';
import { practiceHandlers } from './practice';
import { presetHandlers } from './presets';
import { paperHandlers } from './papers';
import { recordHandlers } from './records';
import { reportHandlers } from './reports';
import { ruleHandlers } from './rules';
import { searchHandlers } from './search';
import { subordinateHandlers } from './subordinates';
import { superiorHandlers } from './superior';
import { firstRunHandlers } from './first-run';
import { sessionHandlers } from './session';
import { talkHandlers } from './talks';
import { unlockHandlers } from './unlock';
import { yearHandlers } from './years';

/** Every channel that the office answers. What is not here, the main process answers itself. */
export const handlers: Handlers = {
  ...firstRunHandlers,
  ...unlockHandlers,
  ...sessionHandlers,
  ...attachmentHandlers,
  ...backupHandlers,
  ...calendarHandlers,
  ...memberHandlers,
  ...gatheringHandlers,
  ...ledgerHandlers,
  ...recordHandlers,
  ...superiorHandlers,
  ...subordinateHandlers,
  ...reportHandlers,
  ...importHandlers,
  ...talkHandlers,
  ...duesHandlers,
  ...electionHandlers,
  ...planHandlers,
  ...ruleHandlers,
  ...searchHandlers,
  ...yearHandlers,
  ...erasureHandlers,
  ...handoverHandlers,
  ...practiceHandlers,
  ...presetHandlers,
  ...paperHandlers,
};
