import type { PaperName } from '../papers/request';

/** What each paper is called, in the order in which a list names them. */
export const PAPER_TITLES: Readonly<Record<PaperName, string>> = {
  minutes: '会议记录',
  notice: '会议通知',
  'sign-in': '签到表',
  'birthday-card': '政治生日贺卡',
  'appraisal-ballot': '民主测评票',
  'appraisal-summary': '民主评议结果汇总表',
  'election-request': '换届选举请示',
  'election-method': '换届选举办法（草案）',
  'election-ballot': '换届选举选票',
  'election-result': '选举结果报告单',
  'election-report': '选举结果报告',
  roster: '党员名册',
  dues: '党费收缴登记表',
  'dues-publication': '党费公布表',
  talks: '谈话登记表',
  plan: '工作计划',
  ledger: '台账',
  chart: '台账挂图',
  rectification: '整改通知书',
  circular: '通报与情况汇总',
  'cover-slip': '上报材料封面单',
  'receipt-slip': '上报材料回执',
  handbook: '党支部工作手册',
  sample: '样例',
};
