/** Words of 存为 Excel. */
export const tableWords = {
  save: '存为 Excel',
  saved: '已存为 Excel',
  savedTo: (path: string): string => `已存为 ${path}。文件不加密，请妥善保管。`,
  failed: '没有存成 Excel',
  close: '知道了',
} as const;
