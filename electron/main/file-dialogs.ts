import { dialog, type BrowserWindow } from 'electron';
import type { IntakeKind } from '../contract';
import { DIALOGS } from './words';

/** The folder that the person chose; null = closed without choosing. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: DIALOGS.chooseFolder, properties: ['openDirectory', 'createDirectory'] });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Any number of packages, or one backup; empty = closed without choosing. */
export async function chooseFiles(window: BrowserWindow, kind: 'package' | 'backup'): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(
    window,
    kind === 'package'
      ? { title: DIALOGS.choosePackages, filters: [{ name: DIALOGS.packageFiles, extensions: ['zbb'] }], properties: ['openFile', 'multiSelections'] }
      : { title: DIALOGS.chooseBackup, filters: [{ name: DIALOGS.backupFiles, extensions: ['zbk'] }], properties: ['openFile'] },
  );
  return canceled ? [] : filePaths;
}

/** Where a copy of an attachment goes; null = closed without choosing. */
export async function chooseCopyPlace(window: BrowserWindow, name: string, ending: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title: DIALOGS.saveCopy, defaultPath: name, filters: [{ name: DIALOGS.attachmentFiles, extensions: [ending] }] });
  return canceled || filePath === '' ? null : filePath;
}

/** Where to keep the recovery sheet; null = closed without choosing. */
export async function chooseSheetPlace(window: BrowserWindow, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: DIALOGS.saveRecoveryCode,
    defaultPath: name,
    filters: [{ name: DIALOGS.textFiles, extensions: ['txt'] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Where a paper goes as a Word or PDF file; null = closed without choosing. */
export async function choosePaperPlace(window: BrowserWindow, name: string, format: 'docx' | 'pdf'): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title: DIALOGS.savePaper, defaultPath: name, filters: [{ name: format === 'pdf' ? DIALOGS.pdfFiles : DIALOGS.wordFiles, extensions: [format] }] });
  return canceled || filePath === '' ? null : filePath;
}

/** Where an Excel file goes; null = closed without choosing. */
export async function chooseTablePlace(window: BrowserWindow, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title: DIALOGS.saveTable, defaultPath: name, filters: [{ name: DIALOGS.excelFiles, extensions: ['xlsx'] }] });
  return canceled || filePath === '' ? null : filePath;
}

const TABLE_ENDINGS = ['xlsx', 'xls', 'xlsm', 'et', 'csv', 'txt', 'htm', 'html', 'ods', 'docx'];

/** A table that somebody else wrote; null = closed without choosing. */
export async function chooseTableFile(window: BrowserWindow, kind: IntakeKind): Promise<string | null> {
  const name = kind === 'records' ? DIALOGS.tableAndWordFiles : DIALOGS.tableFiles;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: DIALOGS.chooseTable, filters: [{ name, extensions: TABLE_ENDINGS }], properties: ['openFile'] });
  return canceled ? null : (filePaths[0] ?? null);
}
