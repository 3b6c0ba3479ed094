import { isOwnAddress } from './asset-path';

/** Who asks, as Electron tells it: the frame's address, and whether it is the main frame of our own window. */
export interface Sender {
  /** Null when the frame is already gone. */
  readonly address: string | null;
  readonly isMainFrame: boolean;
  readonly isOurWindow: boolean;
}

/** Only the main frame of our window, showing our own page, may ask anything. */
export function isTrustedSender(sender: Sender): boolean {
  return sender.isOurWindow && sender.isMainFrame && sender.address !== null && isOwnAddress(sender.address);
}
