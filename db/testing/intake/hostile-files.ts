import { book, bytesOf, compound, lockedXls, lyingZip, repacked, wordFile, zipOf, type Grid } from './build';
import type { MessyFile } from './messy-file';

const ROSTER: Grid = [['姓名', '入党日期'], ['王建国', '2003.6.1']];
const bomb = (size: number): Uint8Array => zipOf('xl/worksheets/sheet1.xml', new Uint8Array(size));
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7919) % 256);

/** Files that cannot be read, or ought not to be: each ends in a sentence, and nothing is changed. */
export const HOSTILE_FILES: readonly MessyFile[] = [
  { name: '空文件.xlsx', kind: 'roster', becomes: { failure: 'intake-empty' }, bytes: () => new Uint8Array() },
  { name: '空表.xlsx', kind: 'roster', becomes: { failure: 'intake-empty' }, bytes: () => book([]) },
  { name: '空白的文本.csv', kind: 'roster', becomes: { failure: 'intake-empty' }, bytes: () => bytesOf(' \r\n \r\n') },
  { name: '有打开密码.xlsx', kind: 'roster', becomes: { failure: 'intake-locked' }, bytes: () => compound({ EncryptionInfo: noise(200), EncryptedPackage: noise(5000) }) },
  { name: '有打开密码.xls', kind: 'roster', becomes: { failure: 'intake-locked' }, bytes: () => lockedXls(ROSTER) },
  { name: '只拷了一半.xlsx', kind: 'roster', becomes: { failure: 'intake-damaged' }, bytes: () => half(book([...ROSTER, ...Array.from({ length: 500 }, (_, at) => [`人${at}`, '2003.6.1'])])) },
  { name: '只拷了一半.xls', kind: 'roster', becomes: { failure: 'intake-damaged' }, bytes: () => book(ROSTER, {}, 'biff8').slice(0, 600) },
  { name: '压缩炸弹.xlsx', kind: 'roster', becomes: { failure: 'intake-too-large' }, bytes: () => bomb(130 * 1024 ** 2) },
  { name: '谎报大小的压缩包.xlsx', kind: 'roster', becomes: { failure: 'intake-damaged' }, bytes: () => lyingZip(book(ROSTER)) },
  { name: '太多行.xlsx', kind: 'roster', becomes: { failure: 'intake-too-large' }, bytes: () => repacked(book(ROSTER), { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${Array.from({ length: 50_002 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('')}</sheetData></worksheet>` }) },
  { name: '不是表格的压缩包.zip', kind: 'roster', becomes: { failure: 'intake-not-table' }, bytes: () => repacked(book(ROSTER), { 'xl/workbook.xml': null }) },
  { name: '照片改名.xlsx', kind: 'roster', becomes: { failure: 'intake-not-table' }, bytes: () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...noise(2000)) },
  { name: '打印稿.pdf', kind: 'roster', becomes: { failure: 'intake-not-table' }, bytes: () => bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF') },
  { name: '一封信.txt', kind: 'roster', becomes: { failure: 'intake-not-table' }, bytes: () => bytesOf('各位党员：\n明天下午开会。\n') },
  { name: '老的文字文档.doc', kind: 'records', becomes: { failure: 'intake-old-word' }, bytes: () => compound({ WordDocument: noise(5000), '1Table': noise(2000) }) },
  { name: '没有表格的文字文档.docx', kind: 'roster', becomes: { failure: 'intake-empty' }, bytes: () => wordFile(['各位党员：', '明天下午开会。']) },
  { name: '坏了的文字文档.docx', kind: 'records', becomes: { failure: 'intake-damaged' }, bytes: () => repacked(wordFile(['会议记录']), { 'word/document.xml': '<w:document><w:body><w:p>' }) },
];

const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2));
