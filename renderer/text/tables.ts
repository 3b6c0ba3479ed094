/** Words of 存为 Excel. */
export const tableWords = {
  /** `what` where several tables of one screen could be meant; '' = there is but one. */
  save: (what: string): string => (what === '' ? '存为 Excel' : `${what}存为 Excel`),
  saved: (what: string): string => (what === '' ? '已存为 Excel' : `${what}已存为 Excel`),
  savedTo: (path: string): string => `已存为 ${path}。文件不加密，请妥善保管。`,
  failed: '没有存成 Excel',
  close: '知道了',
} as const;
