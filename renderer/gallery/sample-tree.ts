import type { LevelsView, PreviewLine, ReceiptLevels, TreeLine, TreeView } from '../../electron/contract';
import { sampleSession } from './sample-session';

const id = (n: number): string => n.toString(16).padStart(32, '0');

const line = (n: number, parent: number, depth: number, code: string, name: string, fields: Partial<TreeLine> = {}): TreeLine => ({
  key: id(n), org: id(n), slot: depth === 0 ? '' : id(n + 100), parent: depth === 0 ? '' : id(parent), depth, saidBy: id(depth <= 1 ? 1 : parent), code, name,
  type: depth === 0 ? 'higher-committee' : depth === 1 ? 'committee' : 'branch', from: '', until: '', known: depth === 0 ? { is: 'self' } : depth === 1 ? { is: 'confirmed' } : { is: 'vouched', by: id(parent) },
  elsewhere: [], sameCode: [], records: 20 + ((n * 7) % 40), missing: n === 5, state: depth === 1 ? 'confirmed' : null, ...fields,
});

export const TREE: TreeView = {
  day: sampleSession.today,
  levels: 4,
  lines: [
    line(1, 0, 0, '330421.02', '清河县教育局党委', { records: 12 }),
    line(2, 1, 1, '330421.02.01', '清河县第一中学党委'),
    line(3, 2, 2, '330421.02.01.01', '高中部党总支', { type: 'general-branch' }),
    line(4, 3, 3, '330421.02.01.0101', '高一年级党支部'),
    line(5, 3, 3, '330421.02.01.0102', '高二年级党支部', { from: '2026-09-01' }),
    line(6, 2, 2, '330421.02.01.02', '初中部党支部', { sameCode: [id(12)] }),
    line(7, 1, 1, '330421.02.02', '清河县第二中学党委'),
    line(8, 7, 2, '330421.02.02.01', '行政后勤党支部', { elsewhere: [{ saidBy: id(2), parent: id(2) }] }),
    line(9, 7, 2, '330421.02.02.02', '退休教师党支部', { known: { is: 'named', by: id(7) }, records: 0 }),
    line(10, 1, 1, '330421.02.03', '清河县实验小学党支部', { type: 'branch', state: 'enrolled', known: { is: 'named', by: id(1) }, records: 0 }),
    line(11, 1, 1, '330421.02.04', '清河县第一幼儿园党支部', { type: 'branch', state: 'new', known: { is: 'nobody' }, records: 0 }),
    line(12, 1, 1, '330421.02.01.02', '清河县特殊教育学校党支部', { type: 'branch', sameCode: [id(6)] }),
  ],
};

export const LEVELS: LevelsView = { levels: { own: {}, below: { 'study-session': 'figures', other: 'figures' } }, hasBelow: true };

export const NO_LEVELS: ReceiptLevels = { above: [], below: [], figures: [] };
export const RECEIPT_LEVELS: ReceiptLevels = {
  above: [{ org: id(20), name: '清河县委教育工委', held: 116, of: 121, at: '2026-11-18T02:00:00Z' }],
  below: [{ org: id(4), name: '高一年级党支部', held: 31, of: 31 }, { org: id(5), name: '高二年级党支部', held: 24, of: 28 }],
  figures: [
    { org: id(6), name: '初中部党支部', month: '2026-09', state: 'counted' }, { org: id(6), name: '初中部党支部', month: '2026-10', state: 'written' },
    { org: id(6), name: '初中部党支部', month: '2026-11', state: 'submitted' },
  ],
};

export const PREVIEW_BELOW: readonly (PreviewLine & { readonly orgs: number })[] = [
  { kind: 'party-meeting', level: 'details', records: 18, names: ['attendance', 'leave-reasons', 'speeches'], orgs: 6 },
  { kind: 'theme-day', level: 'details', records: 12, names: ['attendance'], orgs: 6 },
  { kind: 'study-session', level: 'figures', records: 41, names: [], orgs: 5 },
];
