/** Every Chinese word that the main process itself shows: dialogs of the system and the recovery sheet. */
export const APP_NAME = '支部手册';

export const DIALOGS = {
  chooseFolder: '选择文件夹',
  choosePackages: '选择上报包、邀请或下发文件',
  packageFiles: '支部手册数据文件',
  chooseBackup: '选择备份文件',
  backupFiles: '支部手册备份文件',
  saveRecoveryCode: '保存恢复码',
  textFiles: '文本文件',
  saveCopy: '另存附件（副本不加密）',
  attachmentFiles: '附件',
  savePaper: '保存文件（不加密）',
  wordFiles: 'Word 文件',
  pdfFiles: 'PDF 文件',
  saveTable: '保存为 Excel（不加密）',
  excelFiles: 'Excel 文件',
  chooseTable: '选择要导入的文件',
  tableFiles: '表格（Excel、WPS、CSV）',
  tableAndWordFiles: '表格或 Word 记录',
} as const;

export const EDITING = { cut: '剪切', copy: '复制', paste: '粘贴', selectAll: '全选' } as const;

/** The system's notice of duties that came due. Others see the screen: a number, nobody's name. */
export const dutyNoticeWords = (count: number): { readonly title: string; readonly body: string } => ({ title: APP_NAME, body: `有 ${count} 项应办事项该办了，请打开首页查看。` });

/** Shown once after the data was closed by a bug. */
export function officeLostWords(incident: string): { readonly message: string; readonly detail: string } {
  return {
    message: '程序刚才出了意外，已把数据关好。',
    detail: `凡是显示过“已保存”的内容都还在。请重新输入口令继续；若再次出现，请把编号 ${incident} 告诉技术人员。`,
  };
}

/** The sheet that a person prints or keeps; `date` is the local day. */
export function recoverySheet(code: string, organisation: string, date: string): string {
  return [
    '支部手册 恢复码',
    '',
    `组织：${organisation}`,
    `日期：${date}`,
    '',
    `恢复码：${code}`,
    '',
    '忘记口令时，凭恢复码可以打开数据并设置新口令。用过一次以后，程序会给出新的恢复码，这一张随即作废。',
    '口令和恢复码都丢失，数据就无法打开，任何人都帮不上忙。',
    '请打印后锁在柜子里。不要和电脑、U 盘放在一起，不要拍照，不要用手机发送。打印后请删除这个文件。',
    '',
  ].join('\n');
}

export function recoverySheetName(organisation: string): string {
  const name = organisation.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').trim().slice(0, 60);
  return name === '' ? '恢复码.txt' : `恢复码-${name}.txt`;
}
