import { join } from 'node:path';
import { app, BrowserWindow, screen, type Session } from 'electron';
import { START_PAGE } from './asset-path';
import { offerEditing } from './editing-menu';
import { keepWindowPlace, readWindowPlace, SMALLEST } from './window-place';
import { APP_NAME } from './words';

// The page's own background (looks.css --bg), so that nothing flashes before the first paint.
const BACKGROUND = '#f5f6f7';

/** Opens the one window; it shows itself when its first picture is ready. `placeFile` remembers its size. */
export function openWindow(session: Session, placeFile: string): BrowserWindow {
  const place = readWindowPlace(placeFile, screen.getPrimaryDisplay().workAreaSize);
  const window = new BrowserWindow({
    title: APP_NAME,
    show: false,
    width: place.width,
    height: place.height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    backgroundColor: BACKGROUND,
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  });
  if (place.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    keepWindowPlace(placeFile, { width, height, maximised: window.isMaximized() });
  });
  // Text size is a setting of ours; pinching would only lose the page's edges.
  window.webContents.on('did-finish-load', () => void window.webContents.setVisualZoomLevelLimits(1, 1));
  offerEditing(window);
  void window.loadURL(START_PAGE);
  return window;
}

/** A second start: the window that is there comes forward. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
