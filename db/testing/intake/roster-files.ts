import { book, bytesOf, gb18030, partOf, repacked, utf16, type Grid } from './build';
import type { MessyFile } from './messy-file';

const HEAD = ['序号', '姓名', '性别', '出生年月', '民族', '学历', '入党时间', '转正时间', '所在党小组', '手机号码', '身份证号'];
const ID = '110105194912310021';
/** Three people of a plain roster; rows are written anew for each file. */
const PEOPLE: Grid = [
  [1, '王建国', '男', '1978.03', '汉', '本科', '2003.6.1', '2004.6.1', '第一党小组', '13800000001', ID],
  [2, '李 芳', '女', '1985年11月', '满族', '研究生', '2010-07-01', '2011-07-01', '二组', '13800000002', ID],
  [3, '欧阳 修文', '男', '199002', '汉族', '本科', '20220901', '', '', '13800000003', ID],
];
const NAMES = ['王建国', '李芳', '欧阳 修文'];
const GOOD = { new: 3, known: 0, bad: 0, names: NAMES } as const;
const plain = (): Grid => [HEAD, ...PEOPLE];
const csv = (rows: Grid, mark = ','): string => rows.map((row) => row.map((cell) => (typeof cell === 'string' && /[,\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? ''))).join(mark)).join('\r\n');

/** Rosters as branches keep them. */
export const ROSTER_FILES: readonly MessyFile[] = [
  { name: '整齐的名册.xlsx', kind: 'roster', bytes: () => book(plain()), becomes: GOOD },
  { name: '上有标题下有说明.xlsx', kind: 'roster', becomes: { ...GOOD, skipped: { total: 1, note: 2 } }, bytes: () => book([['××中学党支部党员名册'], ['填报单位：××中学党支部', '', '', '填报时间：2025年9月'], [], HEAD, ...PEOPLE, ['合计', 3], ['注：1. 本表一式两份。'], ['填表人：李芳', '', '审核人：王建国']], { merges: ['A1:K1'] }) },
  {
    name: '两行表头.xlsx', kind: 'roster', becomes: { ...GOOD, joined: ['2003-06-01', '2010-07-01', '2022-09-01'] },
    bytes: () => book([['姓名', '性别', '入党情况', '', '基本情况', ''], ['', '', '接收预备党员日期', '转正日期', '民族', '学历'], ...PEOPLE.map((row) => [row[1], row[2], row[6], row[7], row[4], row[5]] as Grid[number])], { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] }),
  },
  { name: '合并的党小组.xlsx', kind: 'roster', becomes: { new: 3, known: 0, bad: 0, groups: 3 }, bytes: () => book([['党小组', '姓名', '入党日期'], ['第一党小组', '王建国', '2003.6.1'], ['', '李芳', '2010.7.1'], ['', '赵敏', '2012.7.1']], { merges: ['A2:A4'] }) },
  { name: '隐藏的行和列.xlsx', kind: 'roster', becomes: { new: 2, known: 0, bad: 0, skipped: { hidden: 1 }, names: ['王建国', '欧阳 修文'], phones: 0 }, bytes: () => book(plain(), { hiddenRows: [3], hiddenColumns: ['J'] }) },
  { name: '列序打乱.xlsx', kind: 'roster', becomes: GOOD, bytes: () => book(plain().map((row) => [...row].reverse())) },
  { name: '全角数字和空格.xlsx', kind: 'roster', becomes: { ...GOOD, names: ['王建国', '李芳', '周 小川'.replace(' ', ' ')], joined: ['2003-06-01', '2010-07-01', '2022-09-01'] }, bytes: () => book([['　姓　名　', '入 党 时 间', '手　机'], ['王建国　', '２００３．６．１', '１３８０００００００１ '], [' 李　芳', '２０１０年７月１日', ''], ['周 小川', ' 2022、9、1', '']]) },
  {
    name: '各种写法的日期.xlsx', kind: 'roster', becomes: { new: 9, known: 0, bad: 0, joined: Array.from({ length: 9 }, () => '2021-07-01') },
    bytes: () => book([['姓名', '入党日期'], ...(['2021.7.1', '2021-07-01', '2021/7/1', '2021年7月1日', '20210701', 44_378, '二〇二一年七月一日', '2021、7、1', "'2021。07。01"] as const).map((day, at) => [`甲${'乙丙丁戊己庚辛壬癸'.charAt(at)}`, day])]),
  },
  { name: '真正的日期单元格.xlsx', kind: 'roster', becomes: { new: 2, known: 0, bad: 0, joined: ['2021-07-01', '2010-07-01'], births: ['1985-03', '1990-12'] }, bytes: () => book([['姓名', '出生年月', '入党日期'], ['王建国', 31_107, 44_378], ['李芳', 33_208, 40_360]], { cells: { B2: { t: 'n', v: 31_107, z: 'yyyy"年"m"月"' }, B3: { t: 'n', v: 33_208, z: 'yyyy.mm' }, C2: { t: 'n', v: 44_378, z: 'yyyy/m/d' }, C3: { t: 'n', v: 40_360, z: 'm/d/yy' } } }) },
  { name: '苹果电脑的日期.xlsx', kind: 'roster', becomes: { new: 1, known: 0, bad: 0, joined: ['2021-07-01'] }, bytes: () => book([['姓名', '入党日期'], ['王建国', 42_916]], { date1904: true, cells: { B2: { t: 'n', v: 42_916, z: 'yyyy/m/d' } } }) },
  { name: '看不懂的日期.xlsx', kind: 'roster', becomes: { new: 1, known: 0, bad: 4, problems: ['unreadable-date', 'unreadable-date', 'ambiguous-month', 'before'], names: ['王建国', '一号', '二号', '三号', '四号'] }, bytes: () => book([['姓名', '入党日期', '转正日期', '出生年月'], ['王建国', '2003.6.1', '', ''], ['一号', '7/1/2021', '', ''], ['二号', '2021.2.30', '', ''], ['三号', '', '', 1990.1], ['四号', '2021.7.1', '2020.7.1', '']]) },
  { name: '只写年月的入党时间.xlsx', kind: 'roster', becomes: { new: 1, known: 0, bad: 0, joined: [''], problems: ['no-day'] }, bytes: () => book([['姓名', '入党时间'], ['王建国', '2003年6月']]) },
  { name: '身份证号一列.xlsx', kind: 'roster', becomes: { ...GOOD, noIds: true }, bytes: () => book(plain().map((row, at) => (at === 0 ? [...row.slice(0, 10), '证件'] : row))) },
  { name: '身份证号混在备注里.xlsx', kind: 'roster', becomes: { new: 1, known: 0, bad: 0, problems: ['id-number'], noIds: true }, bytes: () => book([['姓名', '工作单位'], ['王建国', `语文组 ${ID}`]]) },
  { name: '身份证号成了数字.xlsx', kind: 'roster', becomes: { new: 2, known: 0, bad: 0, noIds: true }, bytes: () => book([['姓名', '编号'], ['王建国', 110_105_194_912_310_020], ['李芳', 110_105_194_912_310_020]]) },
  { name: '带公式.xlsx', kind: 'roster', becomes: { new: 1, known: 0, bad: 1, problems: ['file-error'], names: ['王建国', '李芳'] }, bytes: () => book([['姓名', '入党日期'], ['王建国', '2003.6.1'], ['李芳', '']], { cells: { A2: { t: 's', v: '王建国', f: 'CONCATENATE("王","建国")' }, B3: { t: 'e', v: 0x17, w: '#REF!' } } }) },
  { name: '没有算过的公式.xlsx', kind: 'roster', becomes: { new: 0, known: 0, bad: 1, problems: ['file-error'] }, bytes: () => repacked(book([['姓名', '入党日期'], ['王建国', '2003.6.1']]), { 'xl/worksheets/sheet1.xml': partOf(book([['姓名', '入党日期'], ['王建国', '2003.6.1']]), 'xl/worksheets/sheet1.xml').replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2"><f>B2&amp;"x"</f></c>') }) },
  { name: '重复的人.xlsx', kind: 'roster', becomes: { new: 2, known: 0, bad: 1, problems: ['twice'] }, bytes: () => book([['姓名', '出生年月'], ['王建国', '1978.3'], ['王建国', '1978.03'], ['王建国', '1990.5']]) },
  { name: '状态和类型.xlsx', kind: 'roster', becomes: { new: 4, known: 0, bad: 0, problems: ['unknown-word', 'unknown-word', 'unknown-group'] }, bytes: () => book([['姓名', '人员类别', '人员身份', '性别', '党小组'], ['王建国', '正式党员', '专任教师', '男', '第一党小组'], ['李芳', '预备党员', '在校学生', '女', '第2组'], ['赵敏', '中共党员', '离退休', '女', '第九党小组'], ['孙立', '积极分子', '自由职业', '男', '']]) },
  { name: '没有姓名的行.xlsx', kind: 'roster', becomes: { new: 1, known: 0, bad: 1, problems: ['missing'] }, bytes: () => book([['姓名', '入党日期'], ['王建国', '2003.6.1'], ['', '2003.6.1']]) },
  { name: '每页重复表头.xlsx', kind: 'roster', becomes: { ...GOOD, skipped: { 'head-again': 2 } }, bytes: () => book([HEAD, ...PEOPLE.flatMap((row, at) => (at === 0 ? [row] : [HEAD, row]))]) },
  { name: '第二张才是名册.xlsx', kind: 'roster', becomes: GOOD, bytes: () => book([['填表说明'], ['请如实填写。']], { name: '说明', more: { 党员名册: plain(), 旧名册: [HEAD, [1, '旧人']] }, hiddenSheets: ['旧名册'] }) },
  { name: '老版本.xls', kind: 'roster', becomes: GOOD, bytes: () => book(plain(), {}, 'biff8') },
  { name: '其实是老版本.xlsx', kind: 'roster', becomes: GOOD, bytes: () => book(plain(), {}, 'biff8') },
  { name: '其实是新版本.xls', kind: 'roster', becomes: GOOD, bytes: () => book(plain()) },
  { name: '带宏.xlsm', kind: 'roster', becomes: GOOD, bytes: () => repacked(book(plain(), {}, 'xlsm'), { 'xl/vbaProject.bin': new Uint8Array(4096).fill(7) }) },
  { name: '金山的表格.et', kind: 'roster', becomes: GOOD, bytes: () => book(plain(), {}, 'biff8') },
  {
    name: '金山格式刷到最后一列.xlsx', kind: 'roster', becomes: GOOD,
    bytes: () => {
      const made = book(plain());
      const xml = partOf(made, 'xl/worksheets/sheet1.xml').replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>').replace(/<\/row>/, '<c r="XFD1" s="0"/></row>').replace(/<c r="B2" t="s"><v>\d+<\/v><\/c>/, '<c r="B2" t="inlineStr"><is><t>王建国</t></is></c>');
      return repacked(made, { 'xl/worksheets/sheet1.xml': xml });
    },
  },
  { name: '链接到别的文件.xlsx', kind: 'roster', becomes: GOOD, bytes: () => repacked(book(plain(), { cells: { F2: { t: 's', v: '本科', f: "'[1]别处'!A1" } } }), { 'xl/externalLinks/externalLink1.xml': '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>', 'xl/externalLinks/_rels/externalLink1.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///\\\\server\\share\\secret.xlsx" TargetMode="External"/></Relationships>' }) },
  { name: '逗号分隔.csv', kind: 'roster', becomes: GOOD, bytes: () => gb18030(csv(plain())) },
  { name: '逗号分隔带标记.csv', kind: 'roster', becomes: GOOD, bytes: () => bytesOf(`\ufeff${csv(plain())}`) },
  { name: '制表符文本.txt', kind: 'roster', becomes: GOOD, bytes: () => utf16(csv(plain(), '\t')) },
  { name: '网页存成的表格.xls', kind: 'roster', becomes: GOOD, bytes: () => gb18030(`<html><head><meta charset="gb2312"></head><body><h3>党员名册</h3><table border="1">${plain().map((row) => `<tr>${row.map((cell) => `<td>${String(cell ?? '')}</td>`).join('')}</tr>`).join('')}</table><script>alert(1)</script></body></html>`) },
  { name: '只有表头.xlsx', kind: 'roster', becomes: { new: 0, known: 0, bad: 0 }, bytes: () => book([HEAD]) },
  { name: '表头都不认识.xlsx', kind: 'roster', becomes: { failure: 'intake-unmapped' }, bytes: () => book([['甲列', '乙列'], ['王建国', '2003.6.1']]) },
];
