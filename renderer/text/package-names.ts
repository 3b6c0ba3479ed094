import type { ImportLook } from '../../electron/contract';

type Kind = Exclude<ImportLook['kind'], null>;

/** The kinds of file, as people call them. */
export const PACKAGE_KINDS: Readonly<Record<Kind, string>> = {
  invitation: '邀请',
  enrolment: '入网文件',
  joining: '加入文件',
  report: '上报包',
  downward: '下发文件',
  merge: '合并文件',
};

/** 上报包 第 13 号. Only of reports and 下发 files there are many, so only they are called by their number. */
export function packageName(kind: Kind, number: number | null): string {
  const counted = kind === 'report' || kind === 'downward';
  return counted && number !== null ? `${PACKAGE_KINDS[kind]} 第 ${number} 号` : PACKAGE_KINDS[kind];
}
