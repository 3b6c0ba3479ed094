/** A text in three pieces: before the match, the match, after it. Offsets count UTF-16 units as the index gives them. */
export interface MarkedText {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Offsets that lie outside of the text or the wrong way round mark nothing: the excerpt is still worth reading. */
export function markedText(text: string, from: number, to: number): MarkedText {
  const valid = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length;
  return valid
    ? { before: text.slice(0, from), match: text.slice(from, to), after: text.slice(to) }
    : { before: text, match: '', after: '' };
}
