/** Texts come as UTF-8 with or without a mark, as UTF-16 with one, or in what Chinese Excel writes: GB18030. null = these are no words. */
export function decoded(bytes: Uint8Array): string | null {
  const mark = markOf(bytes);
  const text = mark === null ? (strict('utf-8', bytes) ?? strict('gb18030', bytes)) : strict(mark, bytes);
  // A text has no nought characters; a picture or a program nearly always has.
  return text === null || text.includes('\0') ? null : text;
}

function markOf([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}
