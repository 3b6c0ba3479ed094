/** Where on the screen dropped and pasted files may become attachments, or the table of an import; the window's own listeners ask here. */
interface Taker {
  readonly place: Element;
  readonly take: (files: readonly File[]) => void;
  /** They are read as a table. */
  readonly table?: boolean;
}

const takers: Taker[] = [];

/** Takes files for as long as the place is on the screen. Returns the function that ends it. */
export function addTaker(taker: Taker): () => void {
  takers.push(taker);
  return () => void takers.splice(takers.indexOf(taker), 1);
}

/** The one around this element, else the newest on the screen; undefined = nothing here takes files. */
export const takerAt = (target: EventTarget | null): Taker | undefined =>
  takers.findLast(({ place }) => target instanceof Node && place.contains(target)) ?? takers.at(-1);
