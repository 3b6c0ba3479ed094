import { book, wordFile } from './build';
import type { MessyFile } from './messy-file';

/** Past meetings, ledgers and trees as offices keep them. The roster has 王建国 and 李芳. */
export const OTHER_FILES: readonly MessyFile[] = [
  {
    name: '会议台账.xlsx', kind: 'records', becomes: { new: 3, known: 0, bad: 1, problems: ['unmatched', 'no-time', 'unknown-word'], skipped: { total: 1 } },
    bytes: () => book([
      ['2024年党支部会议台账'], ['序号', '时间', '会议类型', '会议主题', '地点', '主持人', '参加人员', '请假人员', '主要内容'],
      [1, '2024年3月5日 14:30—16:00', '支部党员大会', '一季度工作', '会议室', '王建国', '王建国、李芳、张三', '', '学习文件。\n讨论计划。'],
      [2, '2024.3.12下午2点半', '支委会', '研究发展党员', '', '王建国', '王建国 李芳', '', ''],
      [3, '2024-04-02', '党日活动', '义务植树', '后山', '', '全体党员', '李芳（出差）', ''],
      [4, '2024.5.6', '茶话会', '', '', '', '', '', ''], ['合计', '4 次'],
    ], { name: '台账', merges: ['A1:I1'] }),
  },
  { name: '没有类别的台账.xlsx', kind: 'records', becomes: { new: 2, known: 0, bad: 0, problems: ['no-time', 'no-time'] }, options: { gatheringKind: 'study-session' }, bytes: () => book([['日期', '学习内容', '参加人'], ['2024.3.1', '条例', '王建国'], ['2024.3.8', '党章', '李芳']]) },
  {
    name: '支部党员大会记录.docx', kind: 'records', becomes: { new: 1, known: 0, bad: 0 },
    bytes: () => wordFile(['支部党员大会会议记录', [['时间', '2024年6月3日15:30', '地点', '党员活动室'], ['主持人', '王建国', '记录人', '李芳'], ['参加人员', '王建国、李芳'], ['缺席人员', '无'], ['会议内容', '一、学习条例。\n二、讨论转正。'], ['备用栏', '']], '（会议结束）']),
  },
  { name: '不用表格的记录.docx', kind: 'records', becomes: { new: 1, known: 0, bad: 0 }, bytes: () => wordFile(['支委会会议记录', '时间：2024年6月10日上午9时30分', '地点：小会议室', '主持人：王建国', '出席：王建国、李芳', '王建国：这个月先把材料补齐。', '李芳：同意。']) },
  { name: '整改台账.xlsx', kind: 'ledger', options: { ledger: 'inspection-rectification' }, becomes: { new: 2, known: 0, bad: 1, problems: ['unreadable-date'] }, bytes: () => book([['序号', '存在问题', '整改措施', '责任人', '整改时限', '整改情况', '销号时间'], [1, '理论学习不够经常', '1.每月集中学习\n2.建立台账', '王建国', '2024.12.31', '已制定计划', ''], [2, '记录不规范', '统一样式', '李芳、王建国', '2024年10月31日', '', '2024.10.20'], [3, '谈心谈话次数不够', '', '', '年底前', '', '']]) },
  {
    name: '组织树.xlsx', kind: 'tree', becomes: { new: 4, known: 0, bad: 3, problems: ['refused', 'refused', 'unknown-word'] },
    bytes: () => book([['编码', '党组织名称', '类别', '上级党组织'], ['01', '一中党总支', '党总支', ''], ['0101', '高中部党支部', '党支部', '一中党总支'], ['0102', '初中部党支部', '', '01'], ['02', '二中党支部', '党支部', ''], ['A', '甲党支部', '党支部', '乙党支部'], ['B', '乙党支部', '党支部', '甲党支部'], ['03', '三中党支部', '党支部', '没有的党委']]),
  },
  { name: '缩进的组织树.xlsx', kind: 'tree', becomes: { new: 5, known: 0, bad: 1, problems: ['twice'] }, bytes: () => book([['代码', '名称'], ['01', '机关党委'], ['0101', '　一处党总支'], ['010101', '　　　一科党支部'.slice(1)], ['0102', '　二处党支部'], ['02', '医院党委'], ['02', '又一个党委']]) },
];
