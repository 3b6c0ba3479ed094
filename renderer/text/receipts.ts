import { numbersText } from './numbers';

/** Words of 纸面回执 and of the three words that are never mixed. */
export const receiptsText = {
  // 上报与回执: where the own records stand.
  standLabel: '记录到了哪一步',
  stand: { submitted: '已提交，未写出', written: '已写出，未送达', delivered: '已送达，未计入', counted: '已计入' },
  standMeanings: {
    submitted: '已提交、还没有写进上报包的记录',
    written: '写进了上报包，还不知道上级收到没有',
    delivered: '上级收到了；是否计入，等下一份下发文件说明',
    counted: '上级收到，并已计入他的统计',
  },
  unit: '条',
  lost: (n: number) => `上级恢复过备份，${n} 条以前送达的记录可能不在上级那里了。下次导出上报包会自动带上，您不用重填。`,

  // The branch types the code.
  typeCode: '输入回执码',
  typeCodeOf: (what: string) => `输入回执码：${what}`,
  typeTitle: '输入纸面回执上的回执码',
  typeBody: '上级没有把 U 盘带回来时，可以请他打印一份纸面回执。把上面的 16 位回执码输在这里，这份上报包就记为“已送达”。',
  codeLabel: '回执码',
  codeHint: '不分大小写，横线可以不输',
  codePending: (typed: number, length: number) => `已输入 ${typed} 位，共 ${length} 位`,
  codeWhole: '16 位都输了',
  take: '记为已送达',
  close: '关闭',
  taken: (number: number, records: number) => (records > 0 ? `第 ${number} 号上报包已送达，${records} 条记录现在是“已送达”` : `第 ${number} 号上报包已送达，里面的记录以前就已送达`),
  takenHint: '纸面回执只说收到，不说计入。是否计入，等上级的下发文件。下次上报不再带这些记录。',

  // The superior prints it.
  print: '打印回执',
  printOf: (what: string) => `打印回执：${what}`,
  sheet: '纸面回执',
  title: (number: number) => `第 ${number} 号上报包的纸面回执`,
  hint: 'U 盘带不回去时，把它交给对方。再打印一次，回执码不变。',
  printSheet: '打印纸面回执',
  asFile: '存为 Word 或 PDF',
  back: '上报与回执',
  sheetTitle: '党组织上报材料回执',
  fields: { from: '接收单位', to: '上报单位', code: '组织代码', number: '上报包', period: '报告期', at: '收到时间', records: '其中新记录', waiting: '待核对', receiptCode: '回执码' },
  numberOf: (number: number) => `第 ${number} 号`,
  recordsOf: (n: number) => `${n} 条`,
  waitingOf: (n: number) => `另有 ${n} 次提交来自还没有核对的电脑，已收到，还没有计入`,
  how: '请在支部手册“上报与回执”里，找到这份上报包，点“输入回执码”，填上面的 16 位。填好以后显示“已送达”；是否计入，以下发文件为准。',
  issued: '经办人（签字）',
  taker: '上报人（签字）',
  seal: '（盖章）',
  signedOn: '年　　月　　日',

  // Home.
  silent: (number: number, on: string, days: number) => `第 ${number} 号上报包 ${on} 写出，到现在 ${days} 天没有回音`,
  silentMore: (n: number) => `另有 ${n} 份也超过 30 天`,
  silentHow: 'U 盘可能丢了。记录都在本机，再写一份新的就会全部带上；上级给了纸面回执的，输入回执码也行。',
  writeAgain: '写一份新的',

  // Gaps.
  missing: (numbers: readonly number[]) => (numbers.length === 0 ? '' : `缺第 ${numbersText(numbers)} 号`),
  waiting: (n: number) => `其中 ${n} 条来自上级还没有核对的电脑：已送达，未计入`,
  restored: '上级恢复过备份：以前送达的，上级那里可能少了。下次上报会自动补上。',
} as const;
