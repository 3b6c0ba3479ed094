import { TextDecoder } from 'node:util';
import { MAX_DEPTH, parseCanonical, type Json } from '../records/canonical';
import type { SignedValue } from '../records/statements';
import { refuse } from './package-failure';

/** Small lines are written together: a hash and a packer work on pieces, not on lines. */
const PIECE = 64 * 1024;
const NEWLINE = 0x0a;

/** Lines as bytes, each ended by a newline, in pieces of about 64 KiB. */
export function* joinLines(lines: Iterable<string>): Generator<Uint8Array, void, void> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length >= PIECE) {
      yield Buffer.from(piece);
      piece = '';
    }
  }
  if (piece !== '') yield Buffer.from(piece);
}

/** The lines of an entry. Refuses a line longer than `limit` bytes before holding it, bytes that are no UTF-8, and an end without newline. */
export async function* splitLines(pieces: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      const part = piece.subarray(from, end);
      if (heldBytes + part.length > limit) refuse('file-too-large', 'line-bytes');
      yield decodeLine(decoder, heldBytes === 0 ? part : Buffer.concat([...held, part]));
      [held, heldBytes, from] = [[], 0, end + 1];
    }
    held.push(piece.subarray(from));
    heldBytes += piece.length - from;
    if (heldBytes > limit) refuse('file-too-large', 'line-bytes');
  }
  if (heldBytes > 0) refuse('content-invalid', 'line-form', { field: 'newline' });
}

function decodeLine(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    // The only way in which a fatal decoder fails: the bytes are no UTF-8.
    return refuse('content-invalid', 'line-form', { field: 'utf-8' });
  }
}

/** Canonical text as a value, or a refusal. The depth is counted first: a parser given a million brackets takes gigabytes. */
export function parseText(text: string, field: 'manifest' | 'statement' | 'version'): Json {
  const parsed = isTooDeep(text) ? undefined : parseCanonical(text);
  return parsed?.ok === true ? parsed.value : refuse('content-invalid', field === 'manifest' ? 'manifest-form' : 'line-form', { field });
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) {
      quoted = true;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH + 1) return true;
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    }
  }
  return false;
}

const SIGNATURE_FIRST = /^\{"signature":"([0-9a-f]{128})","statement":(\{.*\})\}$/su;

/** One line of statements.ndjson: canonical, because "signature" sorts before "statement" and what follows is canonical. */
export const statementLine = (signed: { readonly bytes: string; readonly signature: string }): string =>
  `{"signature":"${signed.signature}","statement":${signed.bytes}}`;

export function parseStatementLine(line: string): SignedValue {
  const [, signature = '', bytes = ''] = SIGNATURE_FIRST.exec(line) ?? refuse('content-invalid', 'line-form', { field: 'statement' });
  return { value: parseText(bytes, 'statement'), bytes, signature };
}
