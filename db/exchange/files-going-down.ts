import type { Office } from '../office/office';
import { blobSizes } from '../store/blobs';
import { filesHandedDown } from './collect-handed-down';
import { collectOrders } from './collect-orders';
import { peerOfSlot } from './confirm';

/** How many attached files the next 下发 files of these slots carry, each in every file that it goes with, and what they weigh together. */
export function filesGoingDown(office: Office, slots: readonly string[]): { readonly files: number; readonly bytes: number } {
  const handed = filesHandedDown(office);
  const sum = { files: 0, bytes: 0 };
  for (const slot of slots) {
    const peer = peerOfSlot(office, slot);
    const wanted = peer?.state === 'confirmed' ? new Set([...handed(peer.org), ...collectOrders(office, peer.org).files]) : new Set<string>();
    if (wanted.size === 0) continue;
    const sizes = [...blobSizes(office.db, wanted).values()];
    sum.files += sizes.length;
    sum.bytes += sizes.reduce((total, size) => total + size, 0);
  }
  return sum;
}
