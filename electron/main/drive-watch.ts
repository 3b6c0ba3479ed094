/** How often the media are looked at while a person can see the window. */
const PAUSE = 3000;

export interface DriveWatchParts {
  /** A text that changes when a medium comes or goes. */
  readonly sign: () => Promise<string>;
  readonly isVisible: () => boolean;
  readonly onChange: () => void;
  readonly onBug: (thrown: unknown) => void;
}

/**
 * Looks every three seconds, only while the window is visible, never twice at once. The first look tells too: something
 * may have come while the window was being opened. Returns the function that ends it.
 */
export function watchDrives({ sign, isVisible, onChange, onBug }: DriveWatchParts, pause: number = PAUSE): () => void {
  let last: string | null = null;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking || !isVisible()) return;
    looking = true;
    try {
      const now = await sign();
      if (now !== last) onChange();
      last = now;
    } catch (thrown) {
      onBug(thrown);
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), pause);
  return () => clearInterval(timer);
}
