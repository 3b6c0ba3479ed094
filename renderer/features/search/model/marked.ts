/** A piece of a text that is marked or not. Put together the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text cut where its matches begin and end. Offsets count UTF-16 units as the index gives them; those that lie outside
 * of the text, the wrong way round or over an earlier one mark nothing: the excerpt is still worth reading.
 */
export function markedPieces(text: string, matches: readonly (readonly [from: number, to: number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of matches) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < at || to <= from || to > text.length) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  return at < text.length || pieces.length === 0 ? [...pieces, { text: text.slice(at), marked: false }] : pieces;
}
