import type { OrganisationType } from '../organisation';
import type { RecordState, SubordinateView } from '../views';

/** Where a record stands on its way upwards. */
export const RECORD_STATE_NAMES: Readonly<Record<RecordState, string>> = {
  unsubmitted: '未提交',
  submitted: '已提交',
  written: '已写出，等回执',
  delivered: '已送达',
  counted: '已计入',
  changed: '提交后有改动',
  withdrawn: '已撤回',
};

/** How far a slot is with its enrolment. */
export const SLOT_STATE_NAMES: Readonly<Record<SubordinateView['state'], string>> = { new: '未邀请', invited: '已邀请', enrolled: '待核对', confirmed: '已核对' };
export const ORGANISATION_TYPE_NAMES: Readonly<Record<OrganisationType, string>> = { branch: '党支部', 'general-branch': '党总支', committee: '党委', 'higher-committee': '上级党委' };
