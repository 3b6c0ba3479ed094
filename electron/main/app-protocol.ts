import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { assetOf, SCHEME } from './asset-path';
import { SECURITY_HEADERS } from './content-policy';

/** Before the app is ready: our scheme behaves like https, so that origins, modules and the code cache work. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Serves the files of `folder` as app://zhibu/…, and nothing else. */
export function serveRenderer(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const asset = request.method === 'GET' ? assetOf(request.url) : null;
    const body = asset === null ? null : await bytesOf(join(folder, asset.path));
    if (asset === null || body === null) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    return new Response(new Uint8Array(body), { headers: { ...SECURITY_HEADERS, 'Content-Type': asset.mime } });
  });
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'EISDIR' || thrown.code === 'ENOTDIR')) return null;
    throw thrown;
  }
}
