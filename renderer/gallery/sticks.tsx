import { StickNote } from '../app/StickNotes';
import type { StickLook } from '../../electron/contract';
import { nothing, type GalleryEntry } from './entry';

const REPORTS: StickLook = {
  files: ['清河县第二中学高中部教师党支部', '城关小学党支部', '河口镇中心学校党支部', '青山镇中心学校党支部'].map((name, at) => ({ file: `E:\\${at}.zbb`, kind: 'report', sender: { code: `330421.0${at}`, name }, number: 12 + at, period: '2026-11' })),
  taken: 3, others: 0, unreadable: 0,
};
const DOWNWARD: StickLook = { files: [{ file: 'E:\\下发\\a.zbb', kind: 'downward', sender: { code: '330421', name: '清河县教育局党委' }, number: 5, period: '' }], taken: 0, others: 59, unreadable: 0 };
const note = (look: StickLook) => (
  <div className="frame-notes">
    <StickNote label="上报盘" look={look} onLook={nothing} onClose={nothing} />
  </div>
);

export const entries: readonly GalleryEntry[] = [
  { name: 'reports', at: '/desk', role: 'superior', show: () => note(REPORTS) },
  { name: 'downward', at: '/home', show: () => note(DOWNWARD) },
];
