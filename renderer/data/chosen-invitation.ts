/**
 * The invitation file that somebody chose on the import screen and now answers on the superior's screen. Outside of the
 * address line, because a path of the person's folders has no business there.
 */
let chosen: string | null = null;

export function chooseInvitation(file: string): void {
  chosen = file;
}

/** The file, once: coming back to the screen later starts afresh. */
export function takeInvitation(): string | null {
  const file = chosen;
  chosen = null;
  return file;
}
