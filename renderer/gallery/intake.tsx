import type { IntakeLine, IntakeLook, IntakeSummary } from '../../electron/contract';
import { ChooseView } from '../features/intake/ChooseView';
import { DoneView } from '../features/intake/DoneView';
import { MappingView } from '../features/intake/MappingView';
import { PreviewView } from '../features/intake/PreviewView';
import { INTAKE_PLACES } from '../text/intake';
import { answered, failed, type GalleryEntry, nothing, waiting } from './entry';

const LOOK: IntakeLook = {
  token: 't', kind: 'roster', file: '高中部党员名册（2025）.xlsx', sheet: 0, hasHead: true, mapping: { 1: 'name', 2: 'gender', 3: 'birthMonth', 4: 'nation', 5: 'joinedOn', 6: 'confirmedOn', 8: 'phone' },
  sheets: [{ name: '党员名册', rows: 28, hidden: false }, { name: '填表说明', rows: 6, hidden: false }],
  columns: [
    { at: 0, head: '序号', field: '', sample: ['1', '2', '3'] }, { at: 1, head: '姓名', field: 'name', sample: ['王建国', '李 芳', '欧阳修文'] }, { at: 2, head: '性别', field: 'gender', sample: ['男', '女', '男'] },
    { at: 3, head: '出生年月', field: 'birthMonth', sample: ['1978.03', '1985年11月', '199002'] }, { at: 4, head: '民族', field: 'nation', sample: ['汉', '满族', '汉族'] }, { at: 5, head: '入党时间接收预备党员', field: 'joinedOn', sample: ['2003.6.1', '2010-07-01', '20220901'] },
    { at: 6, head: '入党时间转正', field: 'confirmedOn', sample: ['2004.6.1', '2011-07-01'] }, { at: 7, head: '身份证号', field: 'id-number', sample: [] }, { at: 8, head: '手机号码', field: 'phone', sample: ['13800000001'] }, { at: 9, head: '备注', field: '', sample: ['借调在外'] },
  ],
};
const LINES: readonly IntakeLine[] = [
  { row: 3, outcome: 'new', values: { name: '王建国', gender: '男', birthMonth: '1978-03', nation: '汉族', joinedOn: '2003-06-01', confirmedOn: '2004-06-01', phone: '13800000001' }, problems: [], changes: [] },
  { row: 4, outcome: 'known', values: { name: '李芳', gender: '女', birthMonth: '1985-11', joinedOn: '2010-07-01' }, problems: [], changes: [{ field: 'nation', before: '', after: '满族' }, { field: 'phone', before: '13800000009', after: '13800000002' }] },
  { row: 5, outcome: 'new', values: { name: '欧阳修文', gender: '男', birthMonth: '1990-02' }, problems: [{ field: 'joinedOn', code: 'no-day', value: '2022年9月', bad: false }, { field: 'group', code: 'unknown-group', value: '第九党小组', bad: false }], changes: [] },
  { row: 6, outcome: 'bad', values: { name: '赵敏', gender: '女' }, problems: [{ field: 'joinedOn', code: 'unreadable-date', value: '去年七月', bad: true }], changes: [] },
  { row: 7, outcome: 'bad', values: { joinedOn: '2012-07-01' }, problems: [{ field: 'name', code: 'missing', value: '', bad: true }, { field: 'birthMonth', code: 'ambiguous-month', value: '1990.1', bad: true }], changes: [] },
];
const SUMMARY: IntakeSummary = { counts: { new: 24, known: 1, bad: 2 }, skipped: [{ row: 1, why: 'note' }, { row: 30, why: 'total' }, { row: 12, why: 'hidden' }, { row: 13, why: 'hidden' }], unmatched: 0 };
const HISTORY = [
  { id: 'a', kind: 'roster', file: '高中部党员名册.xlsx', at: '2026-11-20T06:30:00Z', author: '李淑芬', undoneAt: '', records: 24, submitted: 0 },
  { id: 'b', kind: 'records', file: '2024年会议台账.xlsx', at: '2026-11-18T06:30:00Z', author: '李淑芬', undoneAt: '', records: 36, submitted: 12 },
  { id: 'c', kind: 'roster', file: '名册（旧）.xls', at: '2026-11-12T06:30:00Z', author: '李淑芬', undoneAt: '2026-11-12T07:00:00Z', records: 20, submitted: 0 },
] as const;
const later = async (): Promise<null> => null;
const choose = (more: Partial<Parameters<typeof ChooseView>[0]> = {}) => (
  <ChooseView kind="roster" place={INTAKE_PLACES.roster} reading={false} failure={null} history={answered(HISTORY)} undone={null} undoing={false} undoFailure={null} onChoose={nothing} onFile={nothing} onUndo={later} onStop={nothing} {...more} />
);
const mapping = (look: IntakeLook, more: Partial<Parameters<typeof MappingView>[0]> = {}) => (
  <MappingView look={look} mapping={look.mapping} options={{ hidden: false, gatheringKind: '', ledger: 'inspection-rectification', ownLedger: '' }} busy={false} failure={null} onMapping={nothing} onOptions={nothing} onSheet={nothing} onBack={nothing} onPreview={nothing} {...more} />
);
const preview = (more: Partial<Parameters<typeof PreviewView>[0]> = {}) => (
  <PreviewView kind="roster" summary={SUMMARY} lines={answered({ total: 27, lines: LINES })} of="all" from={0} update={new Set()} guests={false} busy={false} failure={null} savedBad={null} onOf={nothing} onFrom={nothing} onUpdate={nothing} onGuests={nothing} onSaveBad={nothing} onBack={nothing} onApply={nothing} onStop={nothing} {...more} />
);
const finished = (more: Partial<Parameters<typeof DoneView>[0]> = {}) => <DoneView kind="roster" file={LOOK.file} done={{ id: 'a', added: 24, updated: 0, skipped: 1, bad: 2, year: null }} undone={null} undoing={false} failure={null} onUndo={later} onStop={nothing} onAgain={nothing} {...more} />;

export const entries: readonly GalleryEntry[] = [
  { name: 'choose', at: '/intake/roster', show: () => choose() },
  { name: 'choose-empty', at: '/intake/roster', show: () => choose({ history: answered([]) }) },
  { name: 'choose-loading', at: '/intake/roster', show: () => choose({ reading: true, history: waiting() }) },
  { name: 'choose-failed', at: '/intake/roster', show: () => choose({ failure: { code: 'intake-locked' }, history: failed('data-damaged') }) },
  { name: 'mapping', at: '/intake/roster', show: () => mapping(LOOK) },
  { name: 'mapping-none', at: '/intake/ledger', show: () => mapping({ ...LOOK, kind: 'ledger', hasHead: false, mapping: {} }, { failure: { code: 'intake-unmapped', facts: { field: '问题或任务' } } }) },
  { name: 'preview', at: '/intake/roster', show: () => preview() },
  { name: 'preview-records', at: '/intake/records', show: () => preview({ kind: 'records', summary: { ...SUMMARY, unmatched: 3 }, savedBad: '/home/li/桌面/台账 没有导入的行.xlsx', lines: answered({ total: 120, lines: LINES }) }) },
  { name: 'preview-empty', at: '/intake/roster', show: () => preview({ of: 'known', lines: answered({ total: 0, lines: [] }) }) },
  { name: 'preview-loading', at: '/intake/roster', show: () => preview({ lines: waiting() }) },
  { name: 'preview-failed', at: '/intake/roster', show: () => preview({ lines: failed('intake-gone') }) },
  { name: 'done', at: '/intake/roster', show: () => finished() },
  { name: 'done-undone', at: '/intake/roster', show: () => finished({ undone: { undone: 23, kept: 1 } }) },
];
