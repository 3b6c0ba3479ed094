import type { OrganisationType } from '../../electron/contract';
import { fullDayText } from './dates';

/** What an organisation of each type calls itself, its committee and its own overview. */
interface TypeWords {
  readonly place: string;
  readonly committee: string;
  /** Groups are a branch's; others show them only where some are entered. */
  readonly hasGroups: boolean;
  /** 每届几年 (选举条例 第三条): 党支部 3, 党总支 3, 党委 5. */
  readonly years: number;
}

export const TYPE_WORDS: Readonly<Record<OrganisationType, TypeWords>> = {
  branch: { place: '支部概况', committee: '支部委员会', hasGroups: true, years: 3 },
  'general-branch': { place: '总支概况', committee: '总支部委员会', hasGroups: false, years: 3 },
  committee: { place: '党委概况', committee: '党委委员会', hasGroups: false, years: 5 },
  'higher-committee': { place: '党委概况', committee: '党委委员会', hasGroups: false, years: 5 },
};

export const organisation = {
  place: '概况',
  edit: '修改',
  editTitle: (place: string): string => `修改${place}`,
  hint: (members: number, committee: number): string => `在册党员 ${members} 人，委员 ${committee} 人`,
  save: '保存',
  leave: '不保存，返回',
  draftFound: (at: string): string => `接着上次没有保存的内容（${at}）。`,
  draftDrop: '不要这些内容',
  draftSaved: (at: string): string => `草稿已自动保存 ${at}`,
  draftTitle: '组织概况',
  conflict: '两台电脑上改得不一样。两边都留着，请选定用哪一个。',

  profile: '基本情况',
  type: '组织类型',
  foundedOn: '成立日期',
  dissolvedOn: '撤销日期',
  dissolvedHint: '撤销后的第一天；仍在的不填',
  hostUnit: '所在单位',
  superiorName: '所属上级党组织',
  address: '地址',
  phone: '联系电话',
  optional: '年度工作手册的第一页用这些，没有的可以不填',
  notFilled: '未填',
  names: '名称与代码',
  namesHint: '改名后，以前的记录仍用当时的名称',
  name: '组织名称',
  code: '组织代码',
  from: '启用日期',
  addName: '登记改名',
  removeName: '删去这个名称',
  codeWrong: '只能用字母、数字、点和横线，最多 32 个',
  nameWrong: '请填写名称',
  fromWrong: '请填写启用日期',

  begin: '开始',
  end: '结束',
  remove: (what: string): string => `删去这一行：${what}`,
  dates: '起止日期',

  committeeHint: '从党员名册的党内职务算出来，在党员页上登记、改动',
  person: '姓名',
  post: '职务',
  now: '现任',
  past: '往任',
  pastShow: (count: number): string => `往任 ${count} 人次`,
  noPosts: '名册里还没有人登记书记、副书记、委员职务。登记后，支委会的应到名单、班子学时都按职务的起止日期算。',
  toMembers: '到党员名册登记',
  noCommittee: '没有设委员会',
  hasCommittee: '设有委员会',
  hasCommitteeHint: '正式党员 7 人以上的支部应当设。填了下面的起止日期，就以起止日期为准。',
  committees: '委员会的设立',
  committeesHint: '设立以后每月要开支委会，按日期算',
  addCommittee: '设立期间',
  committeeTimes: (from: string, until: string): string => `${from === '' ? '' : `${fullDayText(from)}起`}${until === '' ? '' : `，到 ${fullDayText(until)}`}设立`,

  groups: '党小组',
  groupsHint: '按填写的次序显示；在党员名册里把党员编入',
  group: '名称',
  groupName: (at: number): string => `第 ${at} 个党小组的名称`,
  leader: '组长',
  leaderHint: '组长从党员的职务“党小组组长”算出来',
  groupMembers: '党员',
  people: (count: number): string => `${count} 人`,
  addGroup: '党小组',
  noGroups: '没有划分党小组。',
  dissolved: '已撤销',
  notYet: '尚未成立',

  terms: '届期与换届',
  termsHint: '届满前 6 个月提醒换届 · 基层组织选举工作条例 第三条',
  term: '届期',
  termNth: (at: number): string => `第 ${at} 届`,
  termYears: '每届年数',
  termYearsHint: (years: number): string => `一般 ${years} 年；村、社区 5 年`,
  years: (count: number): string => `${count} 年`,
  termFrom: '任期开始',
  termUntil: '任期届满',
  termUntilHint: '“任期届满”不填的，按每届年数算出来。',
  addTerm: '届期',
  noTerms: '还没有登记本届的起止日期，换届到期就提醒不了。',
  noTermsAction: '登记届期',
  dueOn: (date: string): string => `换届到期：${fullDayText(date)}`,
  daysLeft: (days: number): string => (days < 0 ? `已逾期 ${-days} 天` : days === 0 ? '今天届满' : `还有 ${days} 天`),
  byElection: '换届记录',
  toElection: '记录换届选举',
  current: '本届',
  ended: '往届',
  coming: '下届',

  contacts: '联系点',
  contactsHint: '上级领导的联系点',
  contactName: '联系领导',
  contactPost: '职务',
  addContact: '联系领导',
  noContacts: '没有登记联系领导。',
  earlier: '以前',
} as const;
