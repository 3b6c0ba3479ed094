import type { IntakeKind } from './intake';

/** One thing that a column may hold. `words`: what people call it; `also`: how it stands inside a longer head, or below another one. */
export interface IntakeField {
  readonly field: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly also?: RegExp;
}

/** A column that is left out wherever it is met: 身份证号 is never stored. */
export const ID_NUMBER = 'id-number';
const ID_HEAD = /身份证|公民身份|证件号/;

const ROSTER: readonly IntakeField[] = [
  { field: 'name', label: '姓名', words: ['姓名', '名字', '党员姓名', '姓名全称', '党员'] },
  { field: 'gender', label: '性别', words: ['性别', '男女'] },
  { field: 'birthMonth', label: '出生年月', words: ['出生年月', '出生日期', '出生时间', '出生年月日', '生日', '出生'] },
  { field: 'nation', label: '民族', words: ['民族', '族别'] },
  { field: 'education', label: '学历', words: ['学历', '文化程度', '最高学历', '全日制学历', '学历学位', '文化'] },
  { field: 'post', label: '单位岗位', words: ['单位岗位', '工作岗位', '岗位', '工作单位', '单位', '工作单位及职务', '单位及职务', '单位职务', '行政职务', '职务职称', '现任职务', '所在部门', '部门', '科室', '班级'], also: /工作单位|行政职务|所在单位|单位及/ },
  { field: 'memberType', label: '党员类型', words: ['党员类型', '人员身份', '类型', '身份', '人员类型', '人员类别(身份)', '职业'] },
  { field: 'joinedOn', label: '入党日期', words: ['入党日期', '入党时间', '入党年月', '入党年月日', '加入中共组织日期', '加入党组织日期', '加入党组织时间', '接收预备党员日期', '成为预备党员日期', '预备党员时间', '何时入党', '入党'], also: /入党(时间|日期).*(预备|接收)|(预备|接收).*入党|加入.*党/ },
  { field: 'confirmedOn', label: '转正日期', words: ['转正日期', '转正时间', '转正年月', '转为正式党员日期', '成为正式党员日期', '正式党员时间', '转正'], also: /转正|转为正式/ },
  { field: 'status', label: '党员状态', words: ['党员状态', '状态', '人员类别', '党员类别', '政治面貌', '类别', '正式或预备', '是否正式', '党籍状态'] },
  { field: 'group', label: '党小组', words: ['党小组', '所在党小组', '小组', '组别', '所属党小组'] },
  { field: 'partyPost', label: '党内职务', words: ['党内职务', '党内任职', '支部职务', '党务职务', '党组织职务'], also: /党内.*职|支部.*职务/ },
  { field: 'phone', label: '联系电话', words: ['联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '电话号码', '移动电话'] },
];

const RECORDS: readonly IntakeField[] = [
  { field: 'date', label: '日期', words: ['日期', '时间', '会议时间', '活动时间', '召开时间', '开展时间', '会议日期', '活动日期', '学习时间', '年月日'], also: /(会议|活动|召开|学习|开展)(时间|日期)/ },
  { field: 'begin', label: '开始时间', words: ['开始时间', '开始', '起始时间', '时刻'] },
  { field: 'end', label: '结束时间', words: ['结束时间', '结束', '散会时间'] },
  { field: 'kind', label: '类别', words: ['类别', '会议类型', '会议类别', '活动类型', '类型', '组织生活类型', '会议名称类别', '形式', '会议种类', '种类'] },
  { field: 'title', label: '主题', words: ['主题', '会议名称', '活动名称', '会议主题', '活动主题', '名称', '题目', '标题', '学习主题'], also: /(会议|活动|学习)(名称|主题|题目)/ },
  { field: 'place', label: '地点', words: ['地点', '会议地点', '活动地点', '场所', '地址'] },
  { field: 'chair', label: '主持人', words: ['主持人', '主持', '会议主持', '主持人(职务)', '召集人', '主持者'] },
  { field: 'recorder', label: '记录人', words: ['记录人', '记录', '会议记录人', '记录员'] },
  { field: 'present', label: '参加人员', words: ['参加人员', '参加人', '出席人员', '到会人员', '参会人员', '出席', '与会人员', '参会人', '到会党员', '参加党员', '出席人', '参加对象', '实到人员'], also: /^(参加|出席|到会|参会|实到)(人员|党员|人)/ },
  { field: 'leave', label: '请假人员', words: ['请假人员', '请假', '请假人', '请假人员及原因', '请假党员'], also: /请假/ },
  { field: 'absent', label: '缺席人员', words: ['缺席人员', '缺席', '未到人员', '缺勤人员', '缺席人员及原因'], also: /缺席|未到/ },
  { field: 'guests', label: '列席人员', words: ['列席人员', '列席', '列席人', '邀请人员'], also: /列席/ },
  { field: 'topics', label: '议题', words: ['议题', '会议议题', '议程', '会议议程', '主要议题'] },
  { field: 'content', label: '内容', words: ['内容', '会议内容', '活动内容', '主要内容', '会议记录', '记录内容', '学习内容', '活动情况', '会议情况', '过程', '发言摘要', '讨论情况'], also: /内容|情况记录|会议记录|发言/ },
  { field: 'resolution', label: '决议', words: ['决议', '会议决议', '决定事项', '议定事项', '形成决议', '会议决定', '结果'], also: /决议|决定|议定/ },
];

const LEDGER: readonly IntakeField[] = [
  { field: 'title', label: '问题或任务', words: ['问题', '任务', '问题或任务', '存在问题', '问题清单', '工作任务', '重点任务', '事项', '具体问题', '项目', '风险点', '督办事项', '整改问题', '任务名称', '工作内容', '主要任务', '责任内容'], also: /(存在|具体|整改).*问题|(重点|工作|主要)任务|风险点/ },
  { field: 'detail', label: '详情', words: ['详情', '具体表现', '问题描述', '说明', '具体内容', '内容'] },
  { field: 'source', label: '来源', words: ['来源', '问题来源', '任务来源', '依据', '文件依据', '交办文件'], also: /来源|依据/ },
  { field: 'measures', label: '措施', words: ['措施', '整改措施', '具体措施', '工作措施', '路线图', '防控措施', '落实措施'], also: /措施|路线图/ },
  { field: 'responsible', label: '责任人', words: ['责任人', '负责人', '牵头人', '责任领导', '责任人员', '第一责任人', '整改责任人', '责任单位及责任人'], also: /责任人|负责人/ },
  { field: 'dueOn', label: '完成时限', words: ['完成时限', '时限', '整改时限', '完成时间', '时间表', '截止日期', '要求完成时间', '整改期限', '办理时限', '期限'], also: /时限|期限|截止/ },
  { field: 'progress', label: '进展', words: ['进展', '进展情况', '整改情况', '落实情况', '完成情况', '工作进展', '整改进展', '推进情况'], also: /进展|(整改|落实|完成)情况/ },
  { field: 'completedOn', label: '完成日期', words: ['完成日期', '实际完成时间', '办结时间', '完成整改时间', '办结日期'], also: /实际完成|办结/ },
  { field: 'closedOn', label: '销号日期', words: ['销号日期', '销号时间', '销号'], also: /销号(日期|时间)/ },
  { field: 'closedBy', label: '销号人', words: ['销号人', '销号审批人', '验收人'] },
  { field: 'post', label: '岗位', words: ['岗位', '岗位名称', '部位', '阵地名称'] },
];

const TREE: readonly IntakeField[] = [
  { field: 'code', label: '组织代码', words: ['组织代码', '代码', '编码', '编号', '党组织代码', '组织编码', '党组织编码'], also: /(组织|支部)(代码|编码|编号)/ },
  { field: 'name', label: '组织名称', words: ['组织名称', '名称', '党组织名称', '支部名称', '党组织', '党支部名称', '组织全称', '党组织全称'], also: /(组织|支部)(名称|全称)/ },
  { field: 'type', label: '类型', words: ['类型', '组织类型', '党组织类别', '类别', '组织类别', '党组织类型'] },
  { field: 'parentCode', label: '上级代码', words: ['上级代码', '上级组织代码', '上级编码', '上级党组织代码', '父级代码', '所属代码'], also: /上级.*(代码|编码|编号)/ },
  { field: 'parentName', label: '上级名称', words: ['上级', '上级组织', '上级党组织', '上级名称', '上级组织名称', '隶属', '隶属关系', '所属党组织', '所属总支', '所属党委', '上级党组织名称'], also: /^(上级|隶属|所属)/ },
  { field: 'level', label: '层级', words: ['层级', '级别', '级次', '级'] },
];

export const FIELDS: Readonly<Record<IntakeKind, readonly IntakeField[]>> = { roster: ROSTER, records: RECORDS, ledger: LEDGER, tree: TREE };

/** Without one of these there is nothing to take in. */
export const NEEDED: Readonly<Record<IntakeKind, readonly string[]>> = { roster: ['name'], records: ['date'], ledger: ['title'], tree: ['name'] };

/** How surely a head names a field: 2 = in so many words, 1 = among others, 0 = not at all. */
export function fitOf({ words, also }: IntakeField, head: string): 0 | 1 | 2 {
  const bare = bareHead(head);
  if (bare === '') return 0;
  if (words.includes(bare)) return 2;
  return also?.test(bare) === true ? 1 : 0;
}

export const isIdHead = (head: string): boolean => ID_HEAD.test(bareHead(head));

/** A head without blanks, marks and what stands in brackets. */
export const bareHead = (head: string): string => head.normalize('NFKC').replaceAll(/[([【{][^)\]】}]*[)\]】}]/g, '').replaceAll(/[\s*＊:：、，。.·/／]/g, '');
