import type { LedgerKind } from '../ledger-item';
import type { LedgerPhase } from '../ledger-state';
import type { MemberDocument } from '../member';
import type { OrganisationType } from '../organisation';
import type { TalkDocument } from '../talk';

/** Every ledger by the field's own name; an own one carries the name that the branch gave it. */
export const LEDGER_NAMES: Readonly<Record<LedgerKind, string>> = {
  'main-responsibility': '主体责任清单',
  'first-responsibility': '第一责任人清单',
  'dual-responsibility': '一岗双责清单',
  'inspection-rectification': '巡视整改',
  'life-meeting-rectification': '组织生活会整改',
  'supervised-task': '督办任务',
  implementation: '贯彻落实',
  'risk-point': '风险点',
  position: '阵地',
  hazard: '隐患',
  benchmarking: '对标争先',
  'dual-leader': '双带头人',
  'burden-relief': '减负',
  own: '自建台账',
};

/** Where an item stands. */
export const LEDGER_STATE_NAMES: Readonly<Record<LedgerPhase, string>> = {
  'not-started': '未启动',
  running: '进行中',
  waiting: '待销号',
  closed: '已销号',
  reopened: '重新打开',
};

export const TALK_FORM_NAMES: Readonly<Record<TalkDocument['form'], string>> = { 'heart-to-heart': '谈心谈话', reminder: '提醒谈话' };
export const TALK_PURPOSE_NAMES: Readonly<Record<TalkDocument['purpose'], string>> = {
  exchange: '交流',
  encouragement: '勉励',
  care: '关怀',
  reminder: '提醒',
  education: '教育',
  yearly: '年度',
};

export const GENDER_NAMES: Readonly<Record<Exclude<MemberDocument['gender'], ''>, string>> = { male: '男', female: '女' };

/** What an organisation of each type calls its committee. */
export const COMMITTEE_NAMES: Readonly<Record<OrganisationType, string>> = {
  branch: '支部委员会',
  'general-branch': '总支部委员会',
  committee: '党委委员会',
  'higher-committee': '党委委员会',
};

/** 分 as 元 with two places: 1250 → 12.50. */
export const yuanWords = (fen: number): string => (fen / 100).toFixed(2);
