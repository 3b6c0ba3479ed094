import { app, type Session, type WebContents } from 'electron';
import { START_PAGE } from './asset-path';

/** Refuses every permission: the window needs no camera, place, clipboard reading, device or notification. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_, __, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** Every page that ever comes to be stays where it is: no navigation, no new window, no embedded page. */
export function holdPages(): void {
  app.on('web-contents-created', (_, contents) => holdPage(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
}

function holdPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // Loading the start page anew is the one way that a page may go.
    if (!event.isMainFrame || event.url.split('#')[0] !== START_PAGE) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
