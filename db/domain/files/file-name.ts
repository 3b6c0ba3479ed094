/** The ending in small letters, without its dot; '' = none. */
export const endingOf = (name: string): string => /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

const LONGEST = 100;
// Controls, what Windows keeps for itself, and marks that turn the writing round (so that fdp.exe reads exe.pdf).
// eslint-disable-next-line no-control-regex
const NOT_IN_NAMES = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system can store and that reads as what it is: no path, no tricks, with this ending. */
export function safeName(name: string, ending: string): string {
  const bare = name.normalize('NFC').replace(/^.*[/\\]/, '').replace(NOT_IN_NAMES, '');
  const stem = endingOf(bare) === '' ? bare : bare.slice(0, bare.lastIndexOf('.'));
  const trimmed = [...stem.trim()].slice(0, LONGEST).join('').replace(/[. ]+$/, '');
  return `${trimmed === '' ? '附件' : DEVICES.test(trimmed) ? `${trimmed}_` : trimmed}.${ending}`;
}
