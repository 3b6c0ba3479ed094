import { posix } from 'node:path';

export const SCHEME = 'app';
export const HOST = 'zhibu';
export const ORIGIN = `${SCHEME}://${HOST}`;
export const START_PAGE = `${ORIGIN}/index.html`;

/** Everything that the window may ever be served. Another ending is refused, even when the file is there. */
const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  // Character maps of the PDF viewer.
  '.bcmap': 'application/octet-stream',
};

export interface Asset {
  /** Inside the renderer's folder, with forward slashes, never leading out of it. */
  readonly path: string;
  readonly mime: string;
}

/**
 * The file that an address of our own scheme names, or null when it names none that may be served:
 * another scheme or host, a way out of the folder (also written as %2e%2e or with backslashes), a hidden file,
 * an ending that is not on the list.
 */
export function assetOf(address: string): Asset | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${SCHEME}:` || url.host !== HOST || url.username !== '' || url.password !== '') return null;
  const path = decoded(url.pathname === '/' ? '/index.html' : url.pathname);
  if (path === null || !path.startsWith('/') || /[\\:\0]/.test(path)) return null;
  const parts = path.slice(1).split('/');
  if (parts.some((part) => part === '' || part.startsWith('.'))) return null;
  const mime = MIME[posix.extname(path)];
  return mime === undefined ? null : { path: parts.join('/'), mime };
}

/** Whether an address is a page or file of ours: the only ones that any request may go to. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${SCHEME}:` && url.host === HOST;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (thrown) {
    if (thrown instanceof URIError) return null;
    throw thrown;
  }
}
