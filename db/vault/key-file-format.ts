import { createHash } from 'node:crypto';
import { z } from 'zod';
import { err, ok, type Result } from '../domain/result';
import { canonicalOrThrow } from '../records/canonical';
import { KeySlot } from './key-slot';

const FORMAT = 'zhibu-keys';
const VERSION = 1;

/** Both slots and a check are under 1 KiB; nothing longer is one of ours. */
export const MAX_KEY_FILE_BYTES = 16 * 1024;

const Header = z.object({ format: z.literal(FORMAT), version: z.number().int().min(1) });

const Body = {
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Random id of this set of keys: says whether a backup belongs to this data folder. */
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  passphrase: KeySlot,
  recovery: KeySlot,
};
// SHA-256 of the canonical rest: a damaged file must not be taken for a wrong passphrase.
const Stored = z.strictObject({ ...Body, check: z.string() });

/** What `keys.json` says. */
export interface KeyFile {
  readonly vault: string;
  readonly passphrase: KeySlot;
  readonly recovery: KeySlot;
}

export type KeyFileFormatFailure =
  | { readonly code: 'key-file-damaged' }
  | { readonly code: 'key-file-newer'; readonly version: number };

export function keyFileBytes({ vault, passphrase, recovery }: KeyFile): Uint8Array {
  const body = { format: FORMAT, version: VERSION, vault, passphrase, recovery };
  return Buffer.from(`${JSON.stringify({ ...body, check: checkOf(body) }, null, 2)}\n`, 'utf8');
}

/** Reads key file bytes from anywhere: this folder, a backup, a stick. */
export function parseKeyFile(bytes: Uint8Array): Result<KeyFile, KeyFileFormatFailure> {
  const damaged = err({ code: 'key-file-damaged' } as const);
  if (bytes.length > MAX_KEY_FILE_BYTES) return damaged;
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return damaged;
  }
  const header = Header.safeParse(json);
  if (header.success && header.data.version > VERSION) return err({ code: 'key-file-newer', version: header.data.version });
  const stored = Stored.safeParse(json);
  if (!stored.success) return damaged;
  const { check, ...body } = stored.data;
  if (check !== checkOf(body)) return damaged;
  return ok({ vault: body.vault, passphrase: body.passphrase, recovery: body.recovery });
}

function checkOf(body: object): string {
  return createHash('sha256').update(canonicalOrThrow(body)).digest('hex');
}
