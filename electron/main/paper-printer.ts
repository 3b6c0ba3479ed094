import { BrowserWindow, session as sessions, type Session } from 'electron';
import { refusePermissions } from './lockdown';
import { cutNetwork } from './no-network';
import { ORIGIN, SCHEME } from './asset-path';

const PAGE = `${ORIGIN}/paper.html`;
const HEADERS = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" } as const;

/**
 * Prints a page of ours as PDF in a window that nobody sees: without scripts, in a session of its own that keeps nothing
 * and whose only address is that page. The page is served from memory, because an address cannot hold a handbook.
 */
export async function printHtml(html: string, signal?: AbortSignal): Promise<Uint8Array> {
  return inHiddenWindow(html, { offscreen: true, signal }, (window) => window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, displayHeaderFooter: false }));
}

/** Opens the system's print dialog for a page of ours; false = the person closed it. */
export async function printOnPaper(html: string): Promise<boolean> {
  return inHiddenWindow(html, { offscreen: false, signal: undefined }, (window) => new Promise((resolve) => window.webContents.print({ silent: false, printBackground: true }, resolve)));
}

interface Hidden {
  /** Drawn into memory, so that a machine without a display can do it; such a window has no dialogs. */
  readonly offscreen: boolean;
  /** Takes the window away in the middle of its work: whoever waits for it is refused. */
  readonly signal: AbortSignal | undefined;
}

async function inHiddenWindow<T>(html: string, { offscreen, signal }: Hidden, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
  // Stopped while the office was still reading.
  signal?.throwIfAborted();
  const session = paperSession();
  session.protocol.handle(SCHEME, (request) => (request.url === PAGE ? new Response(html, { headers: HEADERS }) : new Response(null, { status: 404 })));
  const window = new BrowserWindow({ show: false, webPreferences: { session, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, devTools: false, offscreen } });
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('The paper was cancelled.')), { once: true });
  });
  try {
    return await Promise.race([stopped, window.loadURL(PAGE).then(() => use(window))]);
  } finally {
    window.destroy();
    session.protocol.unhandle(SCHEME);
  }
}

function paperSession(): Session {
  const session = sessions.fromPartition(`paper ${++used}`, { cache: false });
  cutNetwork(session);
  refusePermissions(session);
  return session;
}

// Two papers at once must not be served each other's page.
let used = 0;
