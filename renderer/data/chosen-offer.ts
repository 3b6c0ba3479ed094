/**
 * The pairing file that the first run began with, for the step that answers it. Outside of the address line, because a
 * path of the person's folders has no business there.
 */
let chosen: string | null = null;

export function keepOffer(file: string): void {
  chosen = file;
}

/** The file; kept, as the answer may have to be written again. */
export const takeOffer = (): string | null => chosen;
