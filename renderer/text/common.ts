/** Words that many screens share. */
export const common = {
  appName: '支部手册',
  mark: '支',
  retry: '重试',
  loading: '正在读取',
  failedTitle: '没有读出来',
  back: '返回',
  undo: '撤销',
  lineRemoved: '已删去一行',
  close: '关闭',
  clear: '清除',
  showTyped: '显示输入的内容',
  hideTyped: '隐藏输入的内容',
  keep: '先不做',
  otherFolder: '其他文件夹…',
  drives: '写到哪里',
  unnamedDrive: '未命名',
  noDrives: '没有找到 U 盘。插入后会自动出现，也可以选其他文件夹。',
  chosenFolder: '已选文件夹',
  free: '可用',
  readOnly: '只读，不能写入',
  digitsGroup: '组',
  cancelJob: '停止',
  today: '今天',
  copied: '已复制',
} as const;

/** Progress phases that the main process names; an unknown one is shown as plain 正在处理. */
const PHASES: Readonly<Record<string, string>> = {
  building: '正在打包加密',
  trial: '正在本机试拆',
  writing: '正在写入',
  'reading-back': '正在读回核对',
  looking: '正在检查',
  importing: '正在写入本机',
  saving: '正在保存',
  copy: '正在复制',
  reading: '正在读取记录',
  typesetting: '正在排版',
  numbering: '正在编页码',
};
export const phaseWord = (phase: string): string => PHASES[phase] ?? '正在处理';
