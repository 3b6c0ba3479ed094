import type { StickLook } from '../../electron/contract';
import { PACKAGE_KINDS } from './package-names';

/** How many files are called by name before it says how many more. */
const NAMED = 3;

/** Words of what a stick that was put in holds. */
export const sticksText = {
  found: (label: string, n: number) => `U 盘${label === '' ? '' : `“${label}”`}里有 ${n} 个给本组织的新文件`,
  list: (files: StickLook['files']) => {
    const names = files.slice(0, NAMED).map(({ kind, sender, number }) => `${sender.name}的${PACKAGE_KINDS[kind]}${kind === 'report' || kind === 'downward' ? `第 ${number} 号` : ''}`);
    return `${names.join('、')}${files.length > NAMED ? `，还有 ${files.length - NAMED} 个` : ''}`;
  },
  taken: (n: number) => `另有 ${n} 个以前导入过`,
  look: '查看',
  later: '先不看',
} as const;
