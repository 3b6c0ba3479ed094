/** Words for attached files, wherever they are added, listed or opened. */
export const attachmentWords = {
  add: '添加文件',
  hint: '选择、拖进窗口或直接粘贴；照片会自动缩小并去掉拍摄位置',
  adding: (name: string) => `正在添加“${name}”…`,
  carried: '随上报带出',
  carriedOf: (name: string) => `随上报带出：${name}`,
  goes: '随上报带出',
  stays: '不带出',
  missing: '未带附件',
  missingHint: '这个附件没有随文件带来，本机没有它的内容。',
  open: (name: string) => `打开附件${name}`,
  remove: (name: string) => `删去附件${name}`,
  saveCopy: '另存到…',
  saveCopyHint: '另存出去的副本不加密，谁拿到都能看，用完请删除。',
  saved: (path: string) => `已另存到 ${path}（这份副本不加密）`,
  close: '关闭',
  previous: '上一个',
  next: '下一个',
  place: (n: number, of: number) => `${n} / ${of}`,
  loading: '正在打开…',
  pageBack: '上一页',
  pageOn: '下一页',
  page: (n: number, of: number) => `第 ${n} 页，共 ${of} 页`,
  pdfBroken: '这份 PDF 显示不出来。可以“另存到…”，用别的程序打开。',
  photoBroken: '这张照片显示不出来。可以“另存到…”，用别的程序打开。',
  facts: { name: '名称', type: '类型', size: '大小', print: 'SHA-256' },
  notShown: '这种文件在本程序里不显示内容。要看，请“另存到…”，用办公软件打开。',
  leftBehind: (n: number) => `另有 ${n} 个附件没有带出，留在报送的组织。`,
  none: '没有附件文件',
} as const;

const TYPES: Readonly<Record<string, { readonly name: string; readonly badge: string }>> = {
  'image/jpeg': { name: '照片', badge: '照片' },
  'application/pdf': { name: 'PDF 文件', badge: 'PDF' },
  'application/ofd': { name: 'OFD 版式文件', badge: 'OFD' },
  'application/msword': { name: '文字文档（DOC、WPS）', badge: '文档' },
  'application/vnd.ms-excel': { name: '表格（XLS、ET）', badge: '表格' },
  'application/vnd.ms-powerpoint': { name: '演示文稿（PPT、DPS）', badge: '演示' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { name: '文字文档（DOCX）', badge: '文档' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: '表格（XLSX）', badge: '表格' },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { name: '演示文稿（PPTX）', badge: '演示' },
};

/** A file's type in words; a newer app may have sent one that is not known yet. */
export const typeWords = (type: string): { readonly name: string; readonly badge: string } => TYPES[type] ?? { name: '其他文件', badge: '文件' };
