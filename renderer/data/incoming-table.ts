/** A table or a Word file that was dropped on a list, and waits for the first step of its import. Kept outside of React, as packages are (incoming.ts). */
let waiting: string | null = null;

export function addIncomingTable(file: string): void {
  waiting = file;
}

/** Empties the place and returns what stood in it. */
export function takeIncomingTable(): string | null {
  const file = waiting;
  waiting = null;
  return file;
}
