// The least that is a window with a box to type into: what the start of the app is compared with.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.setPath('userData', process.argv.find((argument) => argument.startsWith('--data-dir=')).slice('--data-dir='.length));
void app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1366, height: 768, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
