/** Words of the search screen. */
export const searchWords = {
  title: '搜索',
  found: (text: string, n: number) => `“${text}”找到 ${n} 条`,
  foundMany: (text: string, n: number) => `“${text}”至少 ${n} 条，只列出最近的`,
  label: '搜索记录、人名',
  hint: '两个字就够，如：党课、换届；也可以输入人名',
  go: '搜索',
  kinds: { gathering: '组织生活', member: '党员', 'ledger-item': '台账', talk: '谈话登记', plan: '工作计划' },
  startTitle: '想找什么',
  start: '输入两个字就能找，如“党课”“换届”；人名、地点、议题、发言和决议里的字都能找到。',
  nothingTitle: (text: string) => `没有找到“${text}”`,
  nothing: '换一个说法，或只留最要紧的两个字；人名可以只输入姓名的一部分。',
  results: '查找结果',
  count: (n: number) => `${n} 条`,
} as const;
