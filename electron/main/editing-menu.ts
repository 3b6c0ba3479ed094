import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { EDITING } from './words';

/** No menu bar; only macOS needs one, or its editing keys do nothing. */
export function setApplicationMenu(): void {
  if (process.platform !== 'darwin') return Menu.setApplicationMenu(null);
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]));
  app.setAboutPanelOptions({ applicationName: app.getName(), applicationVersion: app.getVersion() });
}

/** The right mouse button offers cut, copy and paste in fields and copy on chosen text; nothing elsewhere. */
export function offerEditing(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_, { isEditable, selectionText, editFlags }) => {
    const copy: MenuItemConstructorOptions = { role: 'copy', label: EDITING.copy, enabled: editFlags.canCopy };
    const editing: MenuItemConstructorOptions[] = [
      { role: 'cut', label: EDITING.cut, enabled: editFlags.canCut },
      copy,
      { role: 'paste', label: EDITING.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: EDITING.selectAll },
    ];
    const items = isEditable ? editing : selectionText.trim() === '' ? [] : [copy];
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
