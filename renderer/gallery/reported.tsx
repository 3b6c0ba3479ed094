import { ReportedView } from '../features/desk/ReportedView';
import type { ReportedLine, ReportedList } from '../../electron/contract';
import { nothing, type GalleryEntry } from './entry';
import { sampleSession } from './sample-session';

const STATES = ['reported', 'reported', 'missing', 'gap', 'reported', 'staged', 'missing', 'reported'] as const;
const LINES: readonly ReportedLine[] = STATES.map((state, at) => ({
  record: String(at).repeat(32), code: `330421.02.0${at + 1}`, name: `${['城关', '河口', '青山', '柳林'][at % 4] ?? ''}镇第 ${at + 1} 学校党支部`, state,
  missingNumbers: state === 'gap' ? [8, 9] : [], last: at === 6 ? null : { number: 9 + at, importedAt: `2026-1${at % 2}-20T02:00:00Z` },
}));
const show = (list: Partial<ReportedList>) => <ReportedView list={{ period: '2026-11', lines: LINES, unconfirmed: 2, ...list }} today={sampleSession.today} period="2026-11" onPeriod={nothing} />;
const at = (name: string, view: GalleryEntry['show']): GalleryEntry => ({ name, at: '/reported', role: 'superior', show: view });

export const entries: readonly GalleryEntry[] = [
  at('some', () => show({})),
  at('all', () => show({ lines: LINES.map((line) => ({ ...line, state: 'reported' })), unconfirmed: 0 })),
  at('none', () => show({ lines: [] })),
];
