/** Words of the tree in which organisations directly below are chosen. */
export const addressees = {
  all: '全选',
  part: (name: string, n: number) => `${name}（全部 ${n} 个）`,
  itself: '本级',
  openPart: (name: string) => `展开${name}`,
  closePart: (name: string) => `收起${name}`,
  search: '按名称或代码找',
  edges: '发给谁',
  edgesHint: '随下一份下发文件；收到的组织再带给自己的下级',
  everybody: '全部下级',
  chosen: '选定的下级',
  edgesChosen: (chosen: number, all: number) => `已选 ${chosen} / ${all} 个直接下级。没有选的，以前收到过的也不再适用；各自看不到还发给了谁。`,
  noneChosen: '请至少选一个下级组织，或者发给全部下级',
  toEverybody: '发给全部下级',
  toChosen: (n: number) => `只发给选定的 ${n} 个下级`,
} as const;
