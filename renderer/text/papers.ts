/** Words of the print preview. */
export const paperPreview = {
  title: '打印预览',
  loading: '正在排版',
  loadingHint: '页数多时要几秒钟',
  pages: (n: number) => `共 ${n} 页，A4`,
  print: '打印',
  word: '存为 Word',
  pdf: '存为 PDF',
  saved: (path: string) => `已保存：${path}。文件不加密，请妥善保管。`,
  back: '返回',
  unknown: '没有这种材料',
  unknownHint: '请从记录或名册的页面打开打印预览。',
  page: (n: number, of: number) => `第 ${n} 页，共 ${of} 页`,
} as const;
