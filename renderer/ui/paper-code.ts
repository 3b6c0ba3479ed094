/**
 * The code that the superior hands over on paper, as a person types it: in any case, with any spaces and dashes, with O
 * for 0 and I or L for 1, with full-width characters of a Chinese input method. The check itself is done on import by
 * the superior; here the typed text only becomes readable.
 */
export const PAPER_CODE_LENGTH = 10;
const GROUP = 5;

/** Upper-case Crockford characters of what was typed; everything else falls away. */
export function plainPaperCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, '');
}

/** What the field shows while typing: groups of letters, at most the length of a code. */
export function groupedPaperCode(typed: string, length = PAPER_CODE_LENGTH, group = GROUP): string {
  const plain = plainPaperCode(typed).slice(0, length);
  return plain.replace(new RegExp(`(.{${group}})(?=.)`, 'g'), '$1-');
}

/** True as soon as as many characters are there as the paper has. */
export const isWholePaperCode = (typed: string): boolean => plainPaperCode(typed).length === PAPER_CODE_LENGTH;

/** While a Chinese input method is open its half-typed letters must stay as they are, or it loses its place. */
export const isComposing = (event: Event): boolean => 'isComposing' in event && event.isComposing === true;
