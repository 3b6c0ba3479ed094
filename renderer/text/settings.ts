import type { OrganisationType, Role, TextSize } from '../../electron/contract';
import { bytesText } from './sizes';

export const TEXT_SIZE_NAMES: Readonly<Record<TextSize, string>> = { standard: '标准', large: '大', largest: '特大' };
export const ROLE_NAMES: Readonly<Record<Role, string>> = { branch: '支部', superior: '上级' };
export const ORGANISATION_TYPE_NAMES: Readonly<Record<OrganisationType, string>> = { branch: '党支部', 'general-branch': '党总支', committee: '党委', 'higher-committee': '上级党委' };

export const settings = {
  place: '设置',
  version: (version: string): string => `版本 ${version}`,

  display: '显示与使用人',
  textSize: '文字大小',
  notices: '应办事项到期时，用系统通知提醒',
  noticesHint: '每天最多一次，只说几项，不显示人名；锁定后不提醒',
  role: '打开后先看',
  roleHint: '只决定首页和导航的次序，两种都能记录、能收发文件',
  operator: '使用人姓名',
  operatorHint: '记在每次修改旁边。换人使用时请改成当时的使用人。',
  saveOperator: '保存姓名',
  saved: '已保存',
  lock: '锁定',
  lockHint: '离开座位时点一下，再用要输入口令',

  organisation: '组织信息',
  name: '组织名称',
  code: '组织代码',
  type: '组织类型',
  toOrganisation: '查看和修改',

  keeping: '归档与交接',
  keepingHint: '年度过完把材料封存；换人时移交',

  passphrase: '口令',
  passphraseHint: '改口令后，本机的自动备份也换成新口令',
  current: '现在的口令',
  next: '新口令',
  again: '再输入一次新口令',
  change: '更换口令',
  changed: (rewrapped: number, deleted: number): string =>
    `口令已更换。${rewrapped > 0 ? `本机 ${rewrapped} 份备份已换成新口令。` : ''}${deleted > 0 ? `${deleted} 份换不了的旧备份已删去。` : ''}已拷到 U 盘上的备份仍用旧口令，请重新备份一次。`,
  differs: '两次输入的新口令不一样',
  honest: '口令忘了、恢复码也丢了，数据就再也打不开，任何人都没有办法。',

  backups: '备份',
  backupsHint: (days: number | null): string => (days === null ? '还没有备份到别处' : days === 0 ? '今天备份到了别处' : `上次备份到别处：${days} 天前`),
  backupText: '每天自动在本机备份一份并核对。电脑坏了本机备份也会一起坏，请每月至少备份到 U 盘一次。',
  backupTo: '立即备份到…',
  backupStart: '写备份',
  backupStop: '先不备份',
  backupRunning: '正在备份',
  backupDone: (path: string, bytes: number): string => `已备份并核对：${path}（${bytesText(bytes)}）`,
  backupWhen: '时间',
  backupKind: '方式',
  backupSize: '大小',
  backupPath: '位置',
  automatic: '自动',
  manual: '手动',
  noBackups: '还没有备份。',
  restoreHint: '要恢复备份，请在新电脑或空的数据文件夹上打开本程序，选“从备份恢复”。',
} as const;
